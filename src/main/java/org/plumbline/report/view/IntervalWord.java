// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What is said beside a number: on what it stands, and its unit. */
enum IntervalWord implements Key {
  PRACTICE("number"),
  ORGANISATION("number"),
  PROPOSAL("number"),
  NOT_CARRIED("source"),
  UNIT_DAYS,
  UNIT_HOURS,
  UNIT_MINUTES,
  UNIT_HOURS_A_WEEK,
  UNIT_BUSINESS_DAYS;

  private final List<String> arguments;

  IntervalWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("interval", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
