// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.phrase.Key;

/** What a reader is told of an arrangement as a whole: misnamed, or not fitting the staff. */
public enum Remark implements Key {
  RETAINER,
  NO_STANDING_AGREEMENT("model"),
  DIVIDED_IN_FACT("model"),
  STANDING_IN_FACT("model"),
  NO_STAFF_TO_DIVIDE_WITH("model"),
  /** The same of a model, when nobody does IT. */
  DIVIDED_WITHOUT_STAFF("model"),
  /** A part-time person is there, and that is not enough. */
  DIVIDED_WITH_PART_TIME("model"),
  UNDIVIDED_BESIDE_STAFF,
  DIVIDED_WITHOUT_MATRIX,
  DIVIDED_WITHOUT_TOOLS,
  DIVIDED_WITHOUT_TIERS,
  MORE_THAN_THE_NAME("trait", "stated", "model", "limit"),
  LESS_THAN_THE_NAME("trait", "stated", "model", "limit");

  private final List<String> arguments;

  Remark(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("remark", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }

  /** Its spelling in the files of support models. */
  String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One that can be said of any model, without values. */
  static Optional<Remark> ofModel(String word) {
    return Arrays.stream(values())
        .filter(r -> r.arguments.isEmpty() && r.spelling().equals(word))
        .findFirst();
  }

  static List<String> spellings() {
    return Arrays.stream(values())
        .filter(r -> r.arguments.isEmpty())
        .map(Remark::spelling)
        .toList();
  }
}
