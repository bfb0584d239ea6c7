// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import java.util.Optional;
import org.plumbline.report.view.MonitoringView;

/**
 * How often monitoring asks for each duty, and what each arrangement puts in writing: one a row.
 */
final class MonitoringSheet {
  private final Book book;

  MonitoringSheet(Book book) {
    this.book = book;
  }

  void write(MonitoringView monitoring) {
    Table table =
        book.table(
            SheetName.MONITORING,
            BookWord.MONITORING_TITLE,
            monitoring.rows().size(),
            BookWord.MONITORING_HOW,
            columns(book.columns()));
    for (MonitoringView.Row row : monitoring.rows()) {
      table.row(
          row.duty(),
          row.rule(),
          book.listed(row.controls()),
          row.amount(),
          row.unit(),
          row.basis().title(),
          row.name(),
          number(row.inWriting()),
          number(row.shortfall()),
          row.answer().title(),
          row.where(),
          row.source());
    }
    table.none(book.say(BookWord.MONITORING_NONE));
    table.end(1);
  }

  private static Object number(Optional<Integer> number) {
    return number.<Object>map(n -> n).orElse("");
  }

  private static List<Column> columns(Column.Maker make) {
    return List.of(
        make.text(Heading.ACT, 22),
        make.text(Heading.RULE, 10),
        make.text(Heading.LISTED, 15),
        make.number(Heading.NEEDED, 8),
        make.text(Heading.UNIT, 7),
        make.text(Heading.BASIS, 9),
        make.text(Heading.OPTION, 16),
        make.number(Heading.IN_WRITING, 8),
        make.number(Heading.SHORTFALL, 9),
        make.text(Heading.HOW_OFTEN, 12),
        make.text(Heading.WHERE, 34),
        make.text(Heading.SOURCE, 36));
  }
}
