// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.phrase.Key;

/** What somebody has to do so that an objective is met. */
public enum ObjectiveAct implements Key {
  /** Settle a value, a list or a permission; never a provider's alone. */
  DECIDE("decide"),
  /** Describe or list what is there. */
  DOCUMENT("document"),
  /** Do it, or have systems do it. */
  PERFORM("perform"),
  /** Keep records for a set time. */
  RETAIN("retain");

  private final String spelling;

  ObjectiveAct(String spelling) {
    this.spelling = spelling;
  }

  /** Spelling in data files and in JSON. */
  public String spelling() {
    return spelling;
  }

  /** The act of this spelling, if there is one. */
  static Optional<ObjectiveAct> of(String spelling) {
    return Stream.of(values()).filter(act -> act.spelling.equals(spelling)).findFirst();
  }

  /** Every spelling, in order. */
  static List<String> spellings() {
    return Stream.of(values()).map(ObjectiveAct::spelling).toList();
  }

  /** Its words for readers. */
  @Override
  public String key() {
    return Key.spelled("objective-act", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
