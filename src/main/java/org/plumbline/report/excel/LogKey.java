// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

/**
 * Marks on sheet Log by which a report is read again; they are the same in every language, as the
 * names of sheets Tracking, Changes and Log are.
 */
enum LogKey {
  REPORT_ID("Report id"),
  DATE("Date"),
  TOOL_VERSION("Tool version"),
  BASELINE("Baseline"),
  TEMPLATE("Template"),
  PAGE_SIZE("Page size");

  /** Kinds of entries, in the first column. */
  static final String REPORT = "report";

  static final String CATALOGUE = "catalogue";
  static final String INPUT = "input";
  static final String CROSSWALK = "crosswalk";
  static final String WITHDRAWN = "withdrawn";

  private final String spelling;

  LogKey(String spelling) {
    this.spelling = spelling;
  }

  /** As written in the second column. */
  String spelling() {
    return spelling;
  }
}
