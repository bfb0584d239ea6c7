// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.report.Origin;
import org.plumbline.report.Report;
import org.plumbline.report.view.CrosswalkView;
import org.plumbline.report.view.FrameworkView;
import org.plumbline.report.view.ReportView;

/** What the report was made from, and controls that are no longer in force. */
final class LogSheet {
  /** The same in every language, so that a report can be read again. */
  static final String NAME = "Log";

  private final Book book;

  LogSheet(Book book) {
    this.book = book;
  }

  void write(Report report, ReportView view) {
    Column.Maker make = book.columns();
    Table table =
        book.table(
            NAME,
            new Opening(book.say(BookWord.LOG_TITLE, report.id()), book.say(BookWord.LOG_HOW)),
            List.of(
                make.text(Heading.ENTRY, 12),
                make.text(Heading.NAME, 42),
                make.text(Heading.DETAIL, 34),
                make.text(Heading.LOGGED, 62)));
    Origin origin = report.origin();
    identity(table, LogKey.REPORT_ID, SheetWord.REPORT_ID, origin.id());
    identity(table, LogKey.DATE, SheetWord.DATE, origin.date());
    identity(table, LogKey.TOOL_VERSION, SheetWord.TOOL_VERSION, origin.toolVersion());
    origin.baseline().ifPresent(b -> identity(table, LogKey.BASELINE, SheetWord.BASELINE, b));
    origin
        .look()
        .ifPresent(
            look -> {
              identity(table, LogKey.TEMPLATE, SheetWord.TEMPLATE, look.template());
              identity(table, LogKey.PAGE_SIZE, SheetWord.PAGE_SIZE, look.pageSize());
            });
    for (Origin.Catalogue catalogue : origin.catalogues()) {
      table.row(LogKey.CATALOGUE, catalogue.id(), catalogue.edition(), catalogue.sha256());
    }
    table.endPaper();
    for (Report.Input input : origin.inputs()) {
      table.row(LogKey.INPUT, input.name(), book.say(SheetWord.INPUT), input.sha256());
    }
    crosswalks(table, view.crosswalks());
    for (FrameworkView framework : view.frameworks()) {
      framework.withdrawn().forEach(gone -> withdrawn(table, framework, gone));
    }
    table.end(0);
  }

  private void identity(Table table, LogKey key, SheetWord detail, Object value) {
    table.row(LogKey.REPORT, key.spelling(), book.say(detail), value);
  }

  private void crosswalks(Table table, CrosswalkView crosswalks) {
    for (CrosswalkView.Walk walk : crosswalks.walks()) {
      table.row(LogKey.CROSSWALK, walk.title(), walk.doubts(), walk.source());
    }
    crosswalks
        .noneFound()
        .forEach(
            none ->
                table.row(
                    LogKey.CROSSWALK, none.name(), none.text(), book.say(SheetWord.NONE_FOUND)));
  }

  private void withdrawn(Table table, FrameworkView framework, FrameworkView.Withdrawn gone) {
    table.row(
        LogKey.WITHDRAWN,
        gone.id() + " " + gone.title(),
        framework.title(),
        gone.became().isEmpty()
            ? book.say(SheetWord.GONE, gone.how())
            : book.say(SheetWord.BECAME, gone.how(), gone.became()));
  }
}
