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
    Table table = book.table(SheetName.MONITORING, columns(book.columns()));
    for (MonitoringView.Row row : monitoring.rows()) {
      table.row(
          row.duty(),
          row.rule(),
          book.listed(row.controls()),
          row.amount(),
          row.unit(),
          row.basis().title(),
          row.source(),
          row.name(),
          number(row.inWriting()),
          number(row.shortfall()),
          row.answer().title(),
          row.where());
    }
    table.end(1);
  }

  private static Object number(Optional<Integer> number) {
    return number.<Object>map(n -> n).orElse("");
  }

  private static List<Column> columns(Column.Maker make) {
    return List.of(
        make.text(Heading.ACT, 30),
        make.text(Heading.RULE, 14),
        make.text(Heading.LISTED, 22),
        make.number(Heading.NEEDED, 10),
        make.text(Heading.UNIT, 14),
        make.text(Heading.BASIS, 10),
        make.text(Heading.SOURCE, 36),
        make.text(Heading.OPTION, 26),
        make.number(Heading.IN_WRITING, 9),
        make.number(Heading.SHORTFALL, 9),
        make.text(Heading.HOW_OFTEN, 20),
        make.text(Heading.WHERE, 70));
  }
}
