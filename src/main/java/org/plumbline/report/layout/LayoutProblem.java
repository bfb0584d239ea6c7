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
  DATES("LAY-011", "late", "late-day", "early", "early-day"),
  /** No address of a cell, or the end of a block before its start. */
  ADDRESS("LAY-012", "word"),
  /** Columns of a sheet that does not stand before. */
  COLUMNS_OF("LAY-013", "name", "near"),
  KIND_OF_DAY("LAY-014", "word", "near"),
  /** Parts of a control for a level that the parts file does not have. */
  PARTS_OF_LEVEL("LAY-015", "level", "near"),
  /** A list of parts that is empty. */
  NO_PARTS("LAY-016", "control"),
  /** A kind of file nobody writes. */
  FORM("LAY-017", "word", "near");

  private final Spec spec;

  LayoutProblem(String code, String... arguments) {
    spec = new Spec(code, "", List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
