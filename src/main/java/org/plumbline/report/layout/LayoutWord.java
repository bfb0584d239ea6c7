// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.util.List;
import org.plumbline.phrase.Key;

/** What exported sheets say; their headings are those of the official forms. */
enum LayoutWord implements Key {
  /** Every field a layout can name. */
  FIELDS("fields"),
  WEAKNESS_NAME("answer", "title"),
  NOT_ASSIGNED("title"),
  WEAKNESS("title", "items"),
  REQUIRED("term", "required", "offered"),
  /** What is offered with the clause that says it. */
  OFFERED("offered", "clause"),
  PLAN_BARRED,
  MARKED_CLOSED,
  URGENCY("urgency"),
  FLAGS("flags"),
  ONGOING,
  COMPLETED,
  COMPLETE,
  IDENTIFIED_BY("option", "rule", "report", "date"),
  YES,
  PARTIAL,
  NO,
  CUSTOMER_DOES,
  OWNER("owner"),
  PROVIDER("acts"),
  BOTH("acts"),
  CUSTOMER("acts"),
  OTHERS("acts"),
  PARAMETER("subject", "number", "source"),
  NOT_APPLICABLE,
  /** A part of a rule, above its rows. */
  SECTION("rule", "family"),
  PAPER("title", "dated", "date", "signed");

  private final List<String> arguments;

  LayoutWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("layout", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
