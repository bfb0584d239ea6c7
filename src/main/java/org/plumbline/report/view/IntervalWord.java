// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** How often, how soon, how long. */
enum IntervalWord implements Key {
  AT_MOST_DAYS("count"),
  AT_LEAST_DAYS("count"),
  AT_MOST_HOURS("count"),
  AT_LEAST_HOURS("count"),
  AT_MOST_MINUTES("count"),
  AT_LEAST_MINUTES("count"),
  AT_MOST_HOURS_A_WEEK("count"),
  AT_LEAST_HOURS_A_WEEK("count"),
  AT_MOST_BUSINESS_DAYS("count"),
  AT_LEAST_BUSINESS_DAYS("count"),
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
