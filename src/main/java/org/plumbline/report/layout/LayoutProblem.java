// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.layout;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with a layout. */
enum LayoutProblem implements ProblemKey {
  /** Another name than its file. */
  NAME("LAY-001", "name", "file"),
  SHEET_TWICE("LAY-002", "name"),
  NO_SHEETS("LAY-003"),
  SHEET_NAME("LAY-004", "name"),
  /** Heading rows that overlap. */
  ROWS_OVERLAP("LAY-005"),
  KIND_OF_ROWS("LAY-006", "word", "near"),
  FIRST_COLUMN("LAY-007", "word"),
  HEADING_TWICE("LAY-008", "heading"),
  FIELD("LAY-009", "word", "near"),
  /** A field of a row, above the table. */
  FIELD_OF_ROW("LAY-010", "field"),
  /** A last day before the first. */
  DATES("LAY-011", "late", "late-day", "early", "early-day");

  private final Spec spec;

  LayoutProblem(String code, String... arguments) {
    spec = new Spec(code, "", List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
