// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import java.util.Locale;
import org.plumbline.phrase.Key;

/** How an entry that was read from a paper is told to the person who confirms it. */
enum ConfirmWord implements Key {
  EVERY("number", "unit"),
  WITHIN("number", "unit"),
  KEPT("number", "unit"),
  HOURS_A_WEEK("hours"),
  COVERS("classes"),
  OF("what"),
  EFFORTS,
  IF_CLIENT,
  NOT_TAKEN,
  DELIVERS("what"),
  RUNS("what"),
  REFUSES("what"),
  YOURS,
  PRICE("each", "unit", "per"),
  PRICE_WHEN_USED("each", "unit"),
  PRICE_OPTION,
  TITLE_DELIVERABLES,
  TITLE_NAMED_FUNCTIONS,
  TITLE_DOES_NOT_PERFORM,
  TITLE_CLIENT_DUTIES,
  TITLE_PRICES,
  SYSTEMS("provider"),
  LEFT_OUT("words"),
  SYSTEM("number", "system"),
  SYSTEMS_ASK,
  EXCLUDED_ASK,
  SYSTEMS_AGAIN,
  SYSTEMS_WAIT("provider"),
  WORDS_SYSTEMS("list"),
  GOVERNS("paper"),
  GOVERNS_WORDS("words", "place"),
  GOVERNS_ASK("paper"),
  SIGNED_ASK("title", "provider"),
  SIGNED_BY,
  SIGNED_ON,
  SIGNED_AGAIN,
  SIGNED_NOT("title"),
  SIGNED_KEPT("title", "by", "day"),
  LEFT_SYSTEMS("count"),
  LEFT_UNSIGNED("count", "folder"),
  NEXT("folder");

  private final List<String> takes;

  ConfirmWord(String... takes) {
    this.takes = List.of(takes);
  }

  /** Heading over an entry of a section of an offer that stands under no trait. */
  static ConfirmWord titleOf(String section) {
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
