// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.phrase.Key;

/** How often a duty is asked for, and where an arrangement says how often it is done. */
enum CadenceWord implements Key {
  DAYS("count"),
  HOURS("count"),
  /** No arrangement can say it. */
  OWN_ACT,
  DECLINED,
  MATRIX_YOURS,
  NO_SCALE,
  OWN_STAFF,
  NOT_STATED("trait", "level"),
  LACKING("items"),
  NO_ORDER,
  ORDER("given", "date"),
  TERM("trait", "level", "source");

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
