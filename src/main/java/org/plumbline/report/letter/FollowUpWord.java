// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the letter about a provider's answers says. */
enum FollowUpWord implements Key {
  TITLE("provider"),
  FOOT("provider"),
  SUBJECT("answered", "all"),
  WHY,
  COST("month", "quarter", "year", "once", "unpriced", "priced"),
  ACCEPTED("count"),
  ACCEPTED_MEANS("signed"),
  COUNTER("count"),
  COUNTER_MEANS,
  REFUSED("count"),
  REFUSED_MEANS("closes"),
  OPEN("count"),
  ITEM("number", "title"),
  PRICE("usd", "per"),
  NO_PRICE,
  YOU_ANSWER("words"),
  WE_ASK;

  private final List<String> arguments;

  FollowUpWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("follow-up", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
