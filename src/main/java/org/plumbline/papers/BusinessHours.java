// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

/**
 * The hours in which a provider works, the same on each working day. Public holidays stay out.
 *
 * @param days working days a week, in a row, 1 to 7
 * @param opens minutes after midnight
 * @param closes minutes after midnight of the same day, later than {@code opens}
 */
public record BusinessHours(int days, int opens, int closes) {
  private static final int DAYS_A_WEEK = 7;
  private static final int MINUTES_AN_HOUR = 60;

  /** Minutes from one midnight to the next. */
  public static final int MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;

  /** What counts where the papers say nothing: Monday to Friday, 8 to 17. */
  public static final BusinessHours NOT_SAID = of(5, 8, 17);

  public BusinessHours {
    if (days < 1 || days > DAYS_A_WEEK || opens < 0 || opens >= closes || closes > MINUTES_A_DAY) {
      throw new IllegalArgumentException(days + " days, " + opens + " to " + closes);
    }
  }

  /** Business hours that begin and end on the hour, 0 to 24. */
  public static BusinessHours of(int days, int open, int close) {
    return new BusinessHours(days, open * MINUTES_AN_HOUR, close * MINUTES_AN_HOUR);
  }

  /** Days of a week on which nobody works. */
  public int daysOff() {
    return DAYS_A_WEEK - days;
  }

  /** Minutes of work on a working day. */
  public int minutesADay() {
    return closes - opens;
  }
}
