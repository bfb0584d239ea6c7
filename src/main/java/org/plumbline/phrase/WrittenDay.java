// SPDX-License-Identifier: Apache-2.0
package org.plumbline.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** The date of a paper as its file spells it: a day, a month or a year. */
public final class WrittenDay {
  private WrittenDay() {}

  /** What a sentence is given, so that it says a day or a month as its language writes it. */
  public static Object said(String written) {
    try {
      return written.length() == "2026-10".length()
          ? YearMonth.parse(written)
          : LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      return written;
    }
  }
}
