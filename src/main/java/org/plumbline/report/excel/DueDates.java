// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads a due date as people write it: a date of the spreadsheet, or text. */
final class DueDates {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuu-M-d"),
          form("d MMM uuuu"),
          form("MMM d, uuuu"),
          form("MMMM d, uuuu"),
          form("d MMMM uuuu"));

  /** Day and month in either order, as countries differ. */
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

  private static final int MONTHS = 12;

  private DueDates() {}

  /**
   * The day, or empty when none can be read from it. Of 4/15/2027 and 31/01/2027 only one reading
   * is a day; 4/5/2027 has two and is never guessed.
   *
   * @param from1904 true when the workbook counts its days from 1904
   */
  static Optional<LocalDate> read(SheetRows.Value value, boolean from1904) {
    if (value.number()) {
      return moment(value, from1904).map(LocalDateTime::toLocalDate);
    }
    String text = value.text().strip();
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return twoWays(text) ? Optional.empty() : day(numbers);
    }
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDate.parse(text, form));
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** The moment a number of the spreadsheet stands for. */
  static Optional<LocalDateTime> moment(SheetRows.Value value, boolean from1904) {
    double days = Double.parseDouble(value.text());
    return DateUtil.isValidExcelDate(days) && days >= 1
        ? Optional.ofNullable(DateUtil.getLocalDateTime(days, from1904))
        : Optional.empty();
  }

  /** Whether a text is one day if its month stands first and another if its day does. */
  static boolean twoWays(String text) {
    Matcher numbers = NUMBERS.matcher(text.strip());
    if (!numbers.matches()) {
      return false;
    }
    int first = Integer.parseInt(numbers.group(1));
    int second = Integer.parseInt(numbers.group(3));
    return first != second && first >= 1 && second >= 1 && first <= MONTHS && second <= MONTHS;
  }

  private static Optional<LocalDate> day(Matcher numbers) {
    int first = Integer.parseInt(numbers.group(1));
    int second = Integer.parseInt(numbers.group(3));
    int year = Integer.parseInt(numbers.group(4));
    try {
      return Optional.of(
          first > MONTHS ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.US)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
