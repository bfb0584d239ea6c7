// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

/** What sheet Log says which report a workbook is. */
final class LogEntries {
  private LogEntries() {}

  /** Id of the report, or empty. */
  static String reportId(SheetRows log) {
    return value(log, LogKey.REPORT_ID.spelling()).text().strip();
  }

  /** The day it speaks of, as well as it can be read. */
  static String date(SheetRows log) {
    SheetRows.Value value = value(log, LogKey.DATE.spelling());
    return DueDates.read(value, false).map(Object::toString).orElse(value.text());
  }

  /** Value beside a name: the fourth column of the row whose second says it. */
  private static SheetRows.Value value(SheetRows log, String name) {
    return log.rows().stream()
        .filter(r -> r.at(1).text().equals(name))
        .findFirst()
        .map(r -> r.at(3))
        .orElse(SheetRows.Value.NONE);
  }
}
