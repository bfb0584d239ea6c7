// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** A day or a month as people type it; where day and month could be exchanged, it is none. */
final class WrittenDay {
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          of("MMMM d, uuuu"),
          of("MMM d, uuuu"),
          of("d MMMM uuuu"),
          of("d MMM uuuu"),
          of("d-MMM-uuuu"));
  private static final List<DateTimeFormatter> MONTHS = List.of(of("MMMM uuuu"), of("MMM uuuu"));

  /** A day of our time as a workbook without formats of cells has it, counted from 1900. */
  private static final String SERIAL = "[345]\\d{4}";

  private WrittenDay() {}

  private static DateTimeFormatter of(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.US);
  }

  /** Year, month and day, or year and month; the text itself where it is that already. */
  static Optional<String> read(String typed) {
    if (typed.matches(SERIAL)) {
      return Optional.of(
          DateUtil.getLocalDateTime(Integer.parseInt(typed)).toLocalDate().toString());
    }
    String text = typed.replace(".", "").replaceAll("\\s+", " ").strip();
    if (text.matches("\\d{4}(-\\d{2}){0,2}")) {
      return Optional.of(text);
    }
    for (DateTimeFormatter each : DAYS) {
      try {
        return Optional.of(LocalDate.parse(text, each).toString());
      } catch (DateTimeParseException e) {
        continue; // written otherwise
      }
    }
    for (DateTimeFormatter each : MONTHS) {
      try {
        return Optional.of(YearMonth.parse(text, each).toString());
      } catch (DateTimeParseException e) {
        continue; // written otherwise
      }
    }
    return Optional.empty();
  }
}
