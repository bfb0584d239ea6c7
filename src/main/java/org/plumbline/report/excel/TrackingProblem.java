// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What an earlier workbook may hold that the next one cannot take over. */
enum TrackingProblem implements ProblemKey {
  /** No workbook that can be opened. */
  NO_WORKBOOK("TRK-001", "", "why", "remedy"),
  /** A workbook without the sheets of a report. */
  NO_SHEETS("TRK-002", "sheets"),
  /** A workbook that names no report. */
  NO_REPORT("TRK-002", "id"),
  /** Columns without which no item can be read. */
  NO_COLUMNS("TRK-002", "columns", "missing", "wanted"),
  /** An added column whose heading no table can have. */
  LONG_HEADING("TRK-003", "", "column"),
  /** Two rows of one item. */
  TWICE("TRK-004", "", "item"),
  /** A row that belongs to no item. */
  NO_ITEM("TRK-005", ""),
  /** A status that is not one of the list. */
  STATUS("TRK-006", "", "word", "known"),
  /** A due date that is no date. */
  NO_DATE("TRK-007", "no-date", "text"),
  /** A due date that is one day in one country and another elsewhere. */
  TWO_DATES("TRK-007", "two-dates", "text"),
  /** A sheet that somebody added. */
  OWN_SHEET("TRK-008", "", "sheet", "count"),
  /** A sheet that somebody changed. */
  CHANGED_SHEET("TRK-009", "", "sheet"),
  /** Comments on cells. */
  COMMENTS("TRK-010", "", "count", "cells"),
  /** A formula that was never reckoned. */
  NO_VALUE("TRK-011", "no-value"),
  /** A formula of which the value stays. */
  FORMULA("TRK-011", "formula"),
  /** A text longer than a cell can hold. */
  LONG_TEXT("TRK-012", "", "count", "most"),
  /** Words typed into columns that each report fills anew. */
  FILLED_COLUMNS("TRK-013", "", "columns"),
  /** A workbook of an older version, which does not say how it was written. */
  UNSEALED("TRK-014", "", "sheets"),
  /** Pictures, shapes or charts that somebody added. */
  PICTURES("TRK-015", "");

  private final Spec spec;

  TrackingProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
