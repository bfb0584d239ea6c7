// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.List;
import java.util.Locale;
import org.plumbline.phrase.Key;

/** How an entry that was read from a paper is told to the person who confirms it. */
enum StatementWord implements Key {
  EVERY("number", "unit"),
  WITHIN("number", "unit"),
  KEPT("number", "unit"),
  HOURS_A_WEEK("hours"),
  COVERS("classes"),
  OF("what"),
  FOR_RULES("rules"),
  EFFORTS,
  IF_CLIENT,
  NOT_TAKEN,
  DELIVERS("what"),
  RUNS("what"),
  REFUSES("what"),
  YOURS,
  DOUBTFUL,
  PRICE("each", "unit", "per"),
  PRICE_WHEN_USED("each", "unit"),
  PRICE_OPTION,
  TITLE_DELIVERABLES,
  TITLE_NAMED_FUNCTIONS,
  TITLE_DOES_NOT_PERFORM,
  TITLE_CLIENT_DUTIES,
  TITLE_PRICES;

  private final List<String> takes;

  StatementWord(String... takes) {
    this.takes = List.of(takes);
  }

  /** Heading over an entry of a section of an offer that stands under no trait. */
  static StatementWord titleOf(String section) {
    return valueOf("TITLE_" + section.toUpperCase(Locale.ROOT));
  }

  @Override
  public String key() {
    return Key.spelled("confirm-word", this);
  }

  @Override
  public List<String> arguments() {
    return takes;
  }
}
