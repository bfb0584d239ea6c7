// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.plumbline.report.tracking.Typed;

/** What people typed in the cells of one sheet; what a cell loses is named. */
record TypedCells(String sheet, SheetRows cells, boolean from1904, Account account) {
  /** What one cell of a workbook can hold. */
  static final int LONGEST = 32_767;

  /** What somebody typed in a column of their own. */
  Typed typed(SheetRows.Value value) {
    return switch (value.kind()) {
      case TEXT -> new Typed.Text(value.text().strip());
      case NUMBER -> new Typed.Number(value.text());
      case DAY ->
          DueDates.moment(value, from1904)
              .filter(m -> m.toLocalTime().equals(LocalTime.MIDNIGHT))
              .<Typed>map(m -> new Typed.Day(m.toLocalDate()))
              .orElseGet(() -> new Typed.Text(shown(value)));
    };
  }

  /** A text as the sheet shows it: a date typed among notes stays a date. */
  String shown(SheetRows.Value value) {
    return switch (value.kind()) {
      case TEXT -> value.text().strip();
      case NUMBER -> plain(value.text());
      case DAY ->
          DueDates.moment(value, from1904).map(TypedCells::spelled).orElse(plain(value.text()));
    };
  }

  private static String spelled(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", java.util.Locale.ROOT));
  }

  private static String plain(String digits) {
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }

  /** The value of a cell; what its formula or its length loses is named. */
  SheetRows.Value value(SheetRows.Row row, int column) {
    SheetRows.Value value = cells.at(row, column);
    if (value.formula()) {
      account.name(
          sheet,
          row.number(),
          column,
          value.text().isEmpty() ? TrackingProblem.NO_VALUE : TrackingProblem.FORMULA);
    }
    if (value.text().length() > LONGEST) {
      account.name(
          sheet, row.number(), column, TrackingProblem.LONG_TEXT, value.text().length(), LONGEST);
    }
    return value;
  }
}
