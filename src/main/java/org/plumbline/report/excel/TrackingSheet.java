// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.tracking.Kept;
import org.plumbline.report.tracking.SetAside;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.tracking.TrackedItem;
import org.plumbline.report.tracking.Tracking;
import org.plumbline.report.tracking.Typed;
import org.plumbline.report.view.ChangesView;

/** Sheets people work in: one row an open item, and what changed since the last report. */
final class TrackingSheet {
  // by these names, and that of sheet Log, a report is read again; they are no words for a language
  static final String NAME = "Tracking";
  static final String CHANGES = "Since last report";
  static final String ASIDE = "Kept aside";

  private static final int OWN_WIDTH = 20;

  /** What Excel takes as a list of choices. */
  private static final int LIST_LENGTH = 255;

  private final Book book;
  private final FilledColumns filled = new FilledColumns();
  private String statuses = "";
  private String keys = "";

  TrackingSheet(Book book) {
    this.book = book;
  }

  /**
   * One row an open item, under the name of its option by id, and the items of the earlier report
   * that wait for theirs.
   */
  void write(Tracking tracking, List<Framework> frameworks, Map<String, String> options) {
    open(tracking, frameworks, options);
    if (!tracking.aside().isEmpty()) {
      aside(tracking);
    }
  }

  /** The seal of what each report fills anew. */
  String filled() {
    return filled.value();
  }

  private void open(Tracking tracking, List<Framework> frameworks, Map<String, String> options) {
    Table table =
        table(
            NAME,
            opening(BookWord.TRACKING_TITLE, tracking.items().size(), BookWord.TRACKING_HOW),
            columns(TrackedColumn.TRACKING, tracking));
    for (TrackedItem item : tracking.items()) {
      Cell cell = item.cell();
      Kept kept = item.kept();
      String title = title(frameworks, cell);
      String severity = book.urgency(cell.severity());
      String id = cell.control().id();
      String option = options.getOrDefault(cell.engagement(), cell.engagement());
      filled.row(List.of(item.id(), id, title, cell.engagement(), severity, option));
      List<Object> row = new ArrayList<>();
      row.addAll(List.of(id, title, option, book.answer(cell.verdict())));
      row.addAll(List.of(severity, kept.owner(), book.said(kept.status())));
      row.addAll(List.of(new Table.Day(kept.due(), kept.dueText()), kept.notes()));
      row.addAll(List.of(item.id(), cell.engagement()));
      row.addAll(own(kept, tracking));
      table.row(row.toArray());
    }
    XSSFSheet sheet = book.sheet(NAME);
    table.end(2);
    statuses = table.cells(book.say(Heading.STATUS));
    keys = table.cells(book.say(Heading.ITEM));
    Rules rules =
        table
            .rules()
            .verdicts(book.say(Heading.ANSWER), book::answer)
            .severities(book.say(Heading.URGENCY), book::urgency)
            .statuses(book.say(Heading.STATUS), book.say(Heading.DUE_DATE), book::say);
    validate(sheet, rules);
  }

  private Opening opening(BookWord message, int count, BookWord todo) {
    return new Opening(book.say(message, count), book.say(todo));
  }

  /** A table that is read again: what stands above it is sealed with the rest. */
  private Table table(String name, Opening opening, List<Column> columns) {
    filled.row(List.of(opening.message()));
    filled.row(List.of(opening.todo()));
    return book.table(name, opening, columns);
  }

  /** Cells that say how far each item has come, for formulas of other sheets. */
  String statuses() {
    return statuses;
  }

  /** Cells that name each item, in the rows of its state. */
  String keys() {
    return keys;
  }

  /** Items of the earlier report that have no row among the open ones, to come back with them. */
  private void aside(Tracking tracking) {
    Table table =
        table(
            ASIDE,
            opening(BookWord.ASIDE_TITLE, tracking.aside().size(), BookWord.ASIDE_HOW),
            columns(TrackedColumn.ASIDE, tracking));
    for (SetAside item : tracking.aside()) {
      Kept kept = item.kept();
      List<Object> row = new ArrayList<>();
      row.addAll(List.of(item.id(), book.said(item.verdict())));
      row.addAll(List.of(kept.owner(), book.said(kept.status())));
      row.addAll(List.of(new Table.Day(kept.due(), kept.dueText()), kept.notes()));
      row.add(book.say(item.why()));
      row.addAll(own(kept, tracking));
      table.row(row.toArray());
    }
    table.end(1);
  }

  private List<Column> columns(List<TrackedColumn> columns, Tracking tracking) {
    List<Column> all = new ArrayList<>();
    columns.forEach(c -> all.add(c.column(book.columns())));
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

  private static List<Column> changeColumns(Column.Maker make) {
    return List.of(
        make.text(PageWord.CHANGE, 16),
        make.text(PageWord.CHANGED, 40),
        make.text(PageWord.BEFORE, 16),
        make.text(PageWord.NOW, 18),
        make.text(PageWord.LAST_STATUS, 18),
        make.text(Heading.OWNER, 24),
        make.text(Heading.DUE_DATE, 12),
        make.text(Heading.NOTE, 60));
  }

  /** What changed, when there was an earlier report. */
  void changes(ChangesView log) {
    Opening opening =
        new Opening(
            book.say(BookWord.SINCE_TITLE, log.counts()),
            book.say(BookWord.SINCE_HOW, log.reportId(), log.date(), log.file()));
    Table table = book.table(CHANGES, opening, changeColumns(book.columns()));
    for (ChangesView.Change change : log.changes()) {
      table.row(
          change.kind().title(),
          change.item(),
          change.before(),
          change.now().isEmpty() ? book.say(SetAside.Reason.NOT_LOOKED_AT) : change.now(),
          change.status(),
          change.owner(),
          change.due(),
          change.note());
    }
    table.none(book.say(BookWord.SINCE_NONE));
    table.end(2);
  }

  private void validate(XSSFSheet sheet, Rules rules) {
    Entries entries = new Entries(book, sheet, rules);
    List<String> statuses = Arrays.stream(Status.values()).map(s -> book.say(s)).toList();
    // a list within a cell's rule parts its items by commas, and is no longer than the text
    if (String.join(",", statuses).length() <= LIST_LENGTH
        && statuses.stream().noneMatch(s -> s.contains(","))) {
      entries.allow(
          Heading.STATUS,
          entries.helper().createExplicitListConstraint(statuses.toArray(String[]::new)),
          book.say(SheetWord.CHOOSE, statuses));
    }
    entries.date(Heading.DUE_DATE);
  }

  /** The control's title, with the mark of a proposed rule. */
  private String title(List<Framework> frameworks, Cell cell) {
    String title = cell.control().title();
    return frameworks.stream()
            .anyMatch(f -> f.proposed() && f.id().equals(cell.control().framework()))
        ? book.say(SheetWord.PROPOSED, title)
        : title;
  }
}
