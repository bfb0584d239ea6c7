// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.calendar;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the entries of a calendar say. */
enum CalendarWord implements Key {
  OWN_NAME("name"),
  PROVIDER_NAME("provider"),
  WHO("who"),
  TOO_SELDOM("days", "asked"),
  IN_WRITING("where"),
  OPEN,
  OPEN_TITLE("title"),
  ONCE_SIGNED("title"),
  NOT_SIGNED,
  RULE("rules", "ids", "days", "basis", "source"),
  RULE_BY_PRACTICE("rules", "ids", "days"),
  PROMISED("days", "words"),
  PROOF("proof"),
  KEEP("days", "rule");

  private final List<String> arguments;

  CalendarWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("calendar", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
