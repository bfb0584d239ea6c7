// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
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
import org.plumbline.report.tracking.SetAside;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.tracking.TrackedItem;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.report.tracking.Typed;

/** Sheets people work in: one row an open item, and what changed since the last report. */
final class TrackingSheet {
  static final String NAME = "Tracking";
  static final String CHANGES = "Changes";
  static final String ASIDE = "Kept aside";

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

  /** Headings of the columns that each report fills anew, the item first. */
  static final List<String> FILLED = List.of("Item", "Control", "Title", "Engagement", "Severity");

  static final List<Column> ASIDE_COLUMNS =
      List.of(
          new Column("Item", 44),
          new Column("Verdict", 14),
          new Column("Owner", 22),
          new Column("Status", 16),
          new Column("Due date", 12),
          new Column("Notes", 50),
          new Column("Reason", 20));
  private static final int OWN_WIDTH = 20;
  private static final List<Column> CHANGE_COLUMNS =
      List.of(
          new Column("Change", 16),
          new Column("Item", 40),
          new Column("Verdict before", 16),
          new Column("Verdict now", 18),
          new Column("Last status", 18),
          new Column("Owner", 24),
          new Column("Due date", 12),
          new Column("Note", 60));

  private final Book book;

  TrackingSheet(Book book) {
    this.book = book;
  }

  /** One row an open item; the seal of the columns that each report fills anew. */
  String write(Tracking tracking, List<Framework> frameworks) {
    Table table = book.table(NAME, withOwn(COLUMNS, tracking));
    FilledColumns filled = new FilledColumns();
    for (TrackedItem item : tracking.items()) {
      Cell cell = item.cell();
      Kept kept = item.kept();
      String title = title(frameworks, cell);
      String severity = book.urgency(cell.severity());
      filled.row(List.of(item.id(), cell.control().id(), title, cell.engagement(), severity));
      List<Object> row = new ArrayList<>();
      row.addAll(List.of(item.id(), cell.control().id(), title, cell.engagement()));
      row.add(cell.verdict().title());
      row.addAll(List.of(severity, kept.owner(), kept.status()));
      row.addAll(List.of(new Table.Day(kept.due(), kept.dueText()), kept.notes()));
      row.addAll(own(kept, tracking));
      table.row(row.toArray());
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
    return filled.value();
  }

  /** Items of the earlier report that have no row among the open ones, to come back with them. */
  void aside(Tracking tracking) {
    Table table = book.table(ASIDE, withOwn(ASIDE_COLUMNS, tracking));
    for (SetAside item : tracking.aside()) {
      Kept kept = item.kept();
      List<Object> row = new ArrayList<>();
      row.addAll(List.of(item.id(), item.verdict(), kept.owner(), kept.status()));
      row.addAll(List.of(new Table.Day(kept.due(), kept.dueText()), kept.notes()));
      row.add(book.say(item.why()));
      row.addAll(own(kept, tracking));
      table.row(row.toArray());
    }
    table.end(1);
  }

  private static List<Column> withOwn(List<Column> columns, Tracking tracking) {
    List<Column> all = new ArrayList<>(columns);
    tracking.ownColumns().forEach(title -> all.add(new Column(title, OWN_WIDTH)));
    return all;
  }

  private static List<Object> own(Kept kept, Tracking tracking) {
    List<Object> values = new ArrayList<>();
    for (String title : tracking.ownColumns()) {
      Typed typed = kept.own().get(title);
      if (typed instanceof Typed.Number number) {
        values.add(new Table.Amount(number.digits()));
      } else if (typed instanceof Typed.Day day) {
        values.add(day.date());
      } else {
        values.add(typed instanceof Typed.Text text ? text.text() : "");
      }
    }
    return values;
  }

  /** What changed, when there was an earlier report. */
  void changes(ChangeLog log, String counts) {
    Table table = book.table(CHANGES, CHANGE_COLUMNS);
    table.row(
        "Compared with",
        "report " + log.reportId() + " of " + log.date(),
        "",
        "",
        "",
        "",
        "",
        log.file() + ": " + counts);
    for (ChangeLog.Change change : log.changes()) {
      table.row(
          change.kind().title(),
          change.item(),
          change.before(),
          change.now().isEmpty()
              ? book.say(SetAside.Reason.NOT_LOOKED_AT)
              : change.now(),
          change.status(),
          change.owner(),
          change.due(),
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
