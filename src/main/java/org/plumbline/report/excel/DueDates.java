// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads a due date as people write it: a date of the spreadsheet, or text. */
final class DueDates {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuu-M-d"),
          form("M/d/uuuu"),
          form("d MMM uuuu"),
          form("MMM d, uuuu"),
          form("MMMM d, uuuu"),
          form("d MMMM uuuu"));

  private DueDates() {}

  /**
   * The day, or empty when none can be read from it. 4/5/2027 is the fifth of April, as the
   * frameworks' country writes it.
   *
   * @param from1904 true when the workbook counts its days from 1904
   */
  static Optional<LocalDate> read(SheetRows.Value value, boolean from1904) {
    if (value.number()) {
      double days = Double.parseDouble(value.text());
      return DateUtil.isValidExcelDate(days) && days >= 1
          ? Optional.of(DateUtil.getLocalDateTime(days, from1904).toLocalDate())
          : Optional.empty();
    }
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDate.parse(value.text().strip(), form));
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.US)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
