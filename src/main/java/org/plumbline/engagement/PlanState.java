// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is of a system security plan. */
public enum PlanState {
  UNKNOWN,
  NONE,
  DRAFT,
  CURRENT,
  /** In final form and older than a year; follows from its date and stands in no file. */
  OUT_OF_DATE;

  private static final String FINAL = "final";

  /** Its spelling in data files. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A plan in final form is a current one. */
  static Optional<PlanState> of(String word) {
    return word.equals(FINAL)
        ? Optional.of(CURRENT)
        : written().filter(s -> s.spelling().equals(word)).findFirst();
  }

  static List<String> spellings() {
    return Stream.concat(Stream.of(FINAL), written().map(PlanState::spelling)).toList();
  }

  private static Stream<PlanState> written() {
    return Arrays.stream(values()).filter(state -> state != OUT_OF_DATE);
  }
}
