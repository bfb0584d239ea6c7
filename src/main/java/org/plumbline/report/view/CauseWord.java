// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What would close a cause, and what is missing. */
enum CauseWord implements Key {
  HEADING("kind", "title"),
  WRITE_TERM("title", "means"),
  NAME_FUNCTION("means"),
  COVER("system"),
  LEAVE("capability"),
  NAME_SOMEBODY("capabilities"),
  ORDER("capability"),
  WRITE_ELEMENT("means"),
  WRITE_DELIVERABLE("title", "required"),
  WRITE_RULE("title", "information"),
  SIGN("title"),
  /** Why nobody is named. */
  EXCLUDED,
  ADD_ON,
  OTHER_PARTY("party"),
  NO_STAFF,
  NO_MATRIX,
  OUTSIDE_SERVICE("area"),
  /** What to do where nobody is named. */
  LIFT_EXCLUSION,
  TAKE_ADD_ON,
  SEE_OTHER_PARTY("party"),
  HIRE,
  WRITE_MATRIX,
  BUY_SERVICE("area"),
  CLAUSE("capability", "clause"),
  CLAUSES("clauses"),
  PROPOSED("wording"),
  MISSING("title", "required", "stated"),
  NAMED,
  NOT_NAMED,
  ORDER_ONCE,
  ORDER_EVERY("days"),
  ORDER_ONCE_BY_OTHER,
  ORDER_EVERY_BY_OTHER("days"),
  NO_ORDER,
  ORDERED_EVERY("days"),
  COVERED,
  NOT_COVERED,
  SOMEBODY,
  NOBODY,
  ANOTHER_MODEL,
  OUT_OF_REACH;

  private final List<String> arguments;

  CauseWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("cause-word", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
