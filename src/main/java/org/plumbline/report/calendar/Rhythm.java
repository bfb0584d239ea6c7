// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.calendar;

import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;

/**
 * How a calendar counts a number of days: years, months and weeks where the number stands for them.
 *
 * @param unit what is counted
 * @param times how many of it
 */
record Rhythm(Frequency unit, int times) {
  private static final int YEAR = 365;
  private static final int HALF_YEAR = 183;
  private static final int QUARTER = 92;
  private static final int MONTH = 31;
  private static final int WEEK = 7;

  static Rhythm of(int days) {
    if (days % YEAR == 0) {
      return new Rhythm(Frequency.YEARLY, days / YEAR);
    }
    return switch (days) {
      case HALF_YEAR -> new Rhythm(Frequency.MONTHLY, 6);
      case QUARTER -> new Rhythm(Frequency.MONTHLY, 3);
      case MONTH -> new Rhythm(Frequency.MONTHLY, 1);
      default ->
          days % WEEK == 0
              ? new Rhythm(Frequency.WEEKLY, days / WEEK)
              : new Rhythm(Frequency.DAILY, days);
    };
  }

  /** The first time after a day. */
  LocalDate after(LocalDate day) {
    if (unit == Frequency.YEARLY) {
      return day.plusYears(times);
    }
    if (unit == Frequency.MONTHLY) {
      return day.plusMonths(times);
    }
    return unit == Frequency.WEEKLY ? day.plusWeeks(times) : day.plusDays(times);
  }

  Recurrence recurrence() {
    return new Recurrence.Builder(unit).interval(times).build();
  }
}
