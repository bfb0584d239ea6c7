// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as a field of a form sends it: four digits of a year, month, day. */
final class Day {
  private static final int LENGTH = 10;

  /** The first year that a workbook counts. */
  private static final int FIRST_YEAR = 1900;

  private Day() {}

  /**
   * The day of a text.
   *
   * @throws DateTimeParseException where it is none, or of a year that no file of ours can hold
   */
  static LocalDate parse(String text) {
    LocalDate day = LocalDate.parse(text);
    if (text.length() != LENGTH || day.getYear() < FIRST_YEAR) {
      throw new DateTimeParseException("no day of a form", text, 0);
    }
    return day;
  }
}
