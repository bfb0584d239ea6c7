// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** How often monitoring asks, and what is in writing. */
enum CadenceWord implements Key {
  CONTINUOUS,
  EVERY("days"),
  HOURS("count"),
  REQUIRED("often", "basis"),
  MARKED_PRACTICE("often"),
  MET_DAYS("count"),
  MET_HOURS("count"),
  SHORT_DAYS("count", "short"),
  SHORT_HOURS("count", "short"),
  NONE,
  NO_TERM,
  OWN,
  COUNT("count", "answer"),
  ONE_CLAIM,
  CLAIMS("holds", "all"),
  CLAIMED("rule", "control", "title"),
  CARRIED_OF("count", "all"),
  UNIT_DAYS,
  UNIT_HOURS,
  UNIT_CONTINUOUS;

  private final List<String> arguments;

  CadenceWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("cadence", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
