// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

/**
 * A length of time as a paper promises it: by the calendar, or counted while the provider works.
 * All arithmetic is in whole minutes.
 */
public sealed interface Promised {

  /**
   * Minutes by the calendar when the clock starts at the worst moment, such as Friday at closing
   * time. A length by the calendar is always itself.
   */
  long minutesAtWorst(BusinessHours hours);

  /** True when the length does not depend on anybody's business hours. */
  default boolean byCalendar() {
    return false;
  }

  /**
   * So long by the calendar.
   *
   * @param minutes at least 1
   */
  record ByCalendar(long minutes) implements Promised {
    public ByCalendar {
      atLeastOne(minutes);
    }

    @Override
    public long minutesAtWorst(BusinessHours hours) {
      return minutes;
    }

    @Override
    public boolean byCalendar() {
      return true;
    }
  }

  /**
   * So many business days.
   *
   * @param days at least 1
   */
  record InBusinessDays(int days) implements Promised {
    public InBusinessDays {
      atLeastOne(days);
    }

    /** The days, and once for each week begun the days nobody works. */
    @Override
    public long minutesAtWorst(BusinessHours hours) {
      long off = hours.daysOff() * roundedUp(days, hours.days());
      return (days + off) * BusinessHours.MINUTES_A_DAY;
    }
  }

  /**
   * So many business hours.
   *
   * @param hours at least 1
   */
  record InBusinessHours(int hours) implements Promised {
    private static final long MINUTES_AN_HOUR = 60;

    public InBusinessHours {
      atLeastOne(hours);
    }

    /**
     * The hours; for each working day begun the hours nobody works; and for each week begun the
     * days nobody works.
     */
    @Override
    public long minutesAtWorst(BusinessHours business) {
      long minutes = hours * MINUTES_AN_HOUR;
      long days = roundedUp(minutes, business.minutesADay());
      long off = business.daysOff() * roundedUp(days, business.days());
      long closed = BusinessHours.MINUTES_A_DAY - business.minutesADay();
      return minutes + off * BusinessHours.MINUTES_A_DAY + closed * days;
    }
  }

  private static long roundedUp(long whole, long part) {
    return (whole + part - 1) / part;
  }

  private static void atLeastOne(long length) {
    if (length < 1) {
      throw new IllegalArgumentException("a length of " + length);
    }
  }
}
