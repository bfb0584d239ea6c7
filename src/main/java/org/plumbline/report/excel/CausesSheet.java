// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.report.view.CauseView;
import org.plumbline.report.view.ControlView;

/** What to put in writing: one row a missing item and arrangement, most urgent first. */
final class CausesSheet {
  private static final int LISTED = 60;

  private final Book book;

  CausesSheet(Book book) {
    this.book = book;
  }

  void write(List<CauseView> causes) {
    Table table =
        book.table(
            SheetName.CAUSES,
            BookWord.CAUSES_TITLE,
            causes.size(),
            BookWord.CAUSES_HOW,
            columns(book.columns()));
    for (CauseView cause : causes) {
      table.row(
          cause.severity().title(),
          cause.name(),
          cause.kind().title(),
          cause.title(),
          cause.required(),
          cause.stated(),
          cause.full(),
          cause.controls().size(),
          cause.closedAlone(),
          controls(cause));
    }
    table.none(book.say(BookWord.CAUSES_NONE));
    table.end(4);
    table.rules().severities(book.say(Heading.URGENCY), book::urgency);
  }

  private static List<Column> columns(Column.Maker make) {
    return List.of(
        make.text(Heading.URGENCY, 10),
        make.text(Heading.OPTION, 17),
        make.text(Heading.KIND, 11),
        make.text(Heading.ITEM, 22),
        make.text(Heading.NEEDED, 20),
        make.text(Heading.STATED, 16),
        make.text(Heading.WORDING, 34),
        make.number(Heading.DUTIES, 9),
        make.number(Heading.CLOSED_ALONE, 11),
        make.text(Heading.LISTED, 60));
  }

  private String controls(CauseView cause) {
    List<String> listed = cause.controls().stream().limit(LISTED).map(ControlView::id).toList();
    int more = cause.controls().size() - LISTED;
    return more > 0
        ? book.say(
            SheetWord.MORE, listed, more, book.say(Heading.MISSING), book.name(SheetName.CELLS))
        : book.listed(listed);
  }
}
