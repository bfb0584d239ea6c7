// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Verdict;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.tracking.ChangeLog;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.tracking.TrackedItem;
import org.plumbline.report.tracking.Tracking;

/** Sheets people work in: one row an open item, and what changed since the last report. */
final class TrackingSheet {
  static final String NAME = "Tracking";
  static final String CHANGES = "Changes";

  /** Headings the next report reads again; the rest is written afresh. */
  static final List<String> READ_AGAIN =
      List.of("Item", "Verdict", "Owner", "Status", "Due date", "Notes");

  static final List<Column> COLUMNS =
      List.of(
          new Column("Item", 44),
          new Column("Control", 16),
          new Column("Title", 30),
          new Column("Engagement", 15),
          new Column("Verdict", 14),
          new Column("Severity", 10),
          new Column("Owner", 22),
          new Column("Status", 16),
          new Column("Due date", 12),
          new Column("Notes", 50));
  private static final List<Column> CHANGE_COLUMNS =
      List.of(
          new Column("Change", 16),
          new Column("Item", 40),
          new Column("Verdict before", 16),
          new Column("Verdict now", 18),
          new Column("Last status", 18),
          new Column("Owner", 24),
          new Column("Note", 60));

  private final Book book;

  TrackingSheet(Book book) {
    this.book = book;
  }

  void write(Tracking tracking, List<Framework> frameworks) {
    Table table = book.table(NAME, COLUMNS);
    for (TrackedItem item : tracking.items()) {
      Cell cell = item.cell();
      Kept kept = item.kept();
      table.row(
          item.id(),
          cell.control().id(),
          title(frameworks, cell),
          cell.engagement(),
          cell.verdict().title(),
          book.urgency(cell.severity()),
          kept.owner(),
          kept.status(),
          new Table.Day(kept.due(), kept.dueText()),
          kept.notes());
    }
    XSSFSheet sheet = book.sheet(NAME);
    table.end(2);
    Rules rules =
        table
            .rules()
            .verdicts("Verdict", Verdict::title)
            .severities("Severity", book::urgency)
            .statuses();
    validate(sheet, rules);
  }

  /** What changed, when there was an earlier report. */
  void changes(ChangeLog log) {
    Table table = book.table(CHANGES, CHANGE_COLUMNS);
    table.row(
        "Compared with",
        "report " + log.reportId() + " of " + log.date(),
        "",
        "",
        "",
        "",
        log.file() + ": " + log.counts());
    for (ChangeLog.Change change : log.changes()) {
      table.row(
          change.kind().title(),
          change.item(),
          change.before(),
          change.now(),
          change.status(),
          change.owner(),
          change.note());
    }
    table.end(2);
  }

  private static void validate(XSSFSheet sheet, Rules rules) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    add(
        sheet,
        helper.createExplicitListConstraint(Status.titles().toArray(String[]::new)),
        rules.range("Status"),
        "Choose " + String.join(", ", Status.titles()) + ".");
    add(
        sheet,
        helper.createDateConstraint(OperatorType.GREATER_THAN, "36526", "", "yyyy-mm-dd"),
        rules.range("Due date"),
        "Write a date.");
  }

  private static void add(
      XSSFSheet sheet, DataValidationConstraint what, CellRangeAddress[] where, String help) {
    CellRangeAddressList list = new CellRangeAddressList();
    for (CellRangeAddress range : where) {
      list.addCellRangeAddress(range);
    }
    DataValidation validation = sheet.getDataValidationHelper().createValidation(what, list);
    validation.setShowErrorBox(true);
    validation.createErrorBox("Not understood", help);
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }

  /** The control's title, with the mark of a proposed rule. */
  private static String title(List<Framework> frameworks, Cell cell) {
    String title = cell.control().title();
    return frameworks.stream()
            .anyMatch(f -> f.proposed() && f.id().equals(cell.control().framework()))
        ? title + " (" + Framework.PROPOSED + ")"
        : title;
  }
}
