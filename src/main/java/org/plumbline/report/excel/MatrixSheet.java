// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.report.view.ActsView;

/** Who does what, one row a control and arrangement: the draft of a responsibility matrix. */
final class MatrixSheet {
  private final Book book;

  MatrixSheet(Book book) {
    this.book = book;
  }

  void write(List<ActsView> acts) {
    Table table =
        book.table(
            SheetName.MATRIX,
            BookWord.MATRIX_TITLE,
            acts.size(),
            BookWord.MATRIX_HOW,
            columns(book.columns()));
    for (ActsView row : acts) {
      table.row(
          row.control().id(),
          row.control().title(),
          row.name(),
          String.join("\n", row.provider()),
          String.join("\n", row.you()),
          String.join("\n", row.others()),
          String.join("\n", row.nobody()),
          row.accountable(),
          row.control().rule());
    }
    table.none(book.say(BookWord.MATRIX_NONE));
    table.end(2);
  }

  private static List<Column> columns(Column.Maker make) {
    return List.of(
        make.text(Heading.DUTY, 17),
        make.text(Heading.TITLE, 22),
        make.text(Heading.OPTION, 16),
        make.text(Heading.PROVIDER, 26),
        make.text(Heading.YOU, 26),
        make.text(Heading.OTHERS, 20),
        make.text(Heading.NOBODY, 23),
        make.text(Heading.ACCOUNTABLE, 16),
        make.text(Heading.RULE, 22));
  }
}
