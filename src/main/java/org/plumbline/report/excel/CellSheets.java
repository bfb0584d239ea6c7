// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.CellView;
import org.plumbline.report.view.ControlView;
import org.plumbline.report.view.ReportView;
import org.plumbline.report.view.Titled;

/** The sheets with a row a cell: every cell, and the duties that stay. */
final class CellSheets {
  /** Columns that stay in sight: duty, title, option and answer. */
  private static final int FIXED = 4;

  private final Book book;
  private final ReportView view;
  private final List<Column> columns;

  CellSheets(Book book, ReportView view) {
    this.book = book;
    this.view = view;
    this.columns = columns(book.columns());
  }

  private static List<Column> columns(Column.Maker make) {
    return List.of(
        make.text(Heading.DUTY, 16),
        make.text(Heading.TITLE, 22),
        make.text(Heading.OPTION, 18),
        make.text(Heading.ANSWER, 13),
        make.text(Heading.REASON, 32),
        make.text(Heading.STATED, 30),
        make.text(Heading.EVIDENCE, 19),
        make.text(Heading.RULE, 20),
        make.text(Heading.TO_CLOSE, 14),
        make.text(Heading.URGENCY, 10),
        make.number(Heading.WEIGHT, 8),
        make.text(Heading.ASSIGNABLE, 10),
        make.text(Heading.PROMISED, 10),
        make.text(Heading.READ_ON, 15),
        make.text(Heading.FAMILY, 20),
        make.text(Heading.CITATION, 24),
        make.text(Heading.ASKS, 48),
        make.text(Heading.DECIDING, 24),
        make.text(Heading.MISSING, 38),
        make.text(Heading.FLAGS, 13),
        make.text(Heading.OWNER, 16),
        make.text(Heading.NOTE, 34),
        make.text(Heading.OPTION_ID, 14));
  }

  /** Everything, one row a cell; the counts on sheet Summary read these columns. */
  void cells(Places places) {
    boolean open = view.cells().stream().anyMatch(CellView::open);
    Table table =
        book.table(
            SheetName.CELLS,
            BookWord.ANSWERS_TITLE,
            view.cells().size(),
            open ? BookWord.ANSWERS_OPEN_HOW : BookWord.ANSWERS_HOW,
            columns);
    if (open) {
      table.show(
          book.say(Heading.ANSWER),
          Stream.of(Verdict.CONDITIONAL, Verdict.UNASSIGNED, Verdict.STRUCTURAL_GAP)
              .map(book::answer)
              .toList());
    }
    for (CellView cell : view.cells()) {
      ControlView control = cell.control();
      table.row(
          control.id(),
          control.title(),
          cell.name(),
          cell.verdict().title(),
          cell.reason(),
          stated(cell),
          titles(cell.evidence()),
          control.rule(),
          cell.subtype().title(),
          cell.severity().title(),
          cell.weight(),
          book.say(cell.assignable() ? SheetWord.YES : SheetWord.NO),
          book.say(cell.carried() ? SheetWord.YES : SheetWord.NO),
          places.readOn(cell),
          control.family(),
          citation(control),
          control.asks(),
          titles(cell.deciding()),
          missing(cell),
          titles(cell.flags()),
          cell.owner().orElse(""),
          cell.notes(),
          cell.arrangement());
    }
    table.end(FIXED);
    table
        .rules()
        .verdicts(book.say(Heading.ANSWER), book::answer)
        .severities(book.say(Heading.URGENCY), book::urgency);
  }

  private static List<Column> retainedColumns(Column.Maker make) {
    return List.of(
        make.text(Heading.DUTY, 18),
        make.text(Heading.TITLE, 28),
        make.text(Heading.OPTION, 18),
        make.text(Heading.ACT, 28),
        make.text(Heading.OWNER, 18),
        make.text(Heading.INTERVAL, 24),
        make.text(Heading.URGENCY, 10),
        make.text(Heading.EVIDENCE, 30),
        make.text(Heading.CITATION, 24),
        make.text(Heading.FLAGS, 13),
        make.text(Heading.RULE, 20));
  }

  /** What stays with the organization, with room for an owner. */
  void retained() {
    long stay =
        view.cells().stream().filter(c -> c.verdict().verdict() == Verdict.RETAINED).count();
    Table table =
        book.table(
            SheetName.RETAINED,
            BookWord.RETAINED_TITLE,
            (int) stay,
            BookWord.RETAINED_HOW,
            retainedColumns(book.columns()));
    for (CellView cell : view.cells()) {
      if (cell.verdict().verdict() == Verdict.RETAINED) {
        table.row(
            cell.control().id(),
            cell.control().title(),
            cell.name(),
            titles(cell.acts()),
            cell.owner().orElse(""),
            intervals(cell),
            cell.severity().title(),
            titles(cell.evidence()),
            citation(cell.control()),
            titles(cell.flags()),
            cell.control().rule());
      }
    }
    table.none(book.say(BookWord.YOURS_NONE));
    table.end(1);
    table.rules().severities(book.say(Heading.URGENCY), book::urgency);
  }

  /** Column of a heading on the sheet of cells, as a letter. */
  String letter(Heading heading) {
    String title = book.say(heading);
    int at = columns.stream().map(Column::title).toList().indexOf(title);
    return CellReference.convertNumToColString(at);
  }

  private String titles(List<? extends Titled<?>> items) {
    return book.listed(items.stream().map(Titled::title).toList());
  }

  private static String missing(CellView cell) {
    return cell.missing().stream()
        .map(CellView.MissingView::line)
        .collect(Collectors.joining("\n"));
  }

  private String stated(CellView cell) {
    return cell.stated().stream().map(this::stated).collect(Collectors.joining("\n"));
  }

  private String stated(CellView.StatedView one) {
    String term = one.term().title();
    String origin = one.origin().title();
    return one.source().isBlank()
        ? book.say(SheetWord.STATED, term, one.level(), origin)
        : book.say(SheetWord.STATED_FROM, term, one.level(), origin, one.source());
  }

  private String intervals(CellView cell) {
    return cell.intervals().stream()
        .map(i -> book.say(SheetWord.NUMBER, i.subject(), i.number()))
        .collect(Collectors.joining("\n"));
  }

  private static Table.Link citation(ControlView control) {
    return new Table.Link(control.citation(), control.link());
  }
}
