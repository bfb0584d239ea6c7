// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a length of time is written in a paper's file. */
public final class LengthText {
  /** A hundred years. */
  private static final int MOST_DAYS = 36_525;

  private static final int MOST_HOURS = MOST_DAYS * 24;
  private static final int MINUTES_AN_HOUR = 60;

  private static final Pattern BUSINESS = Pattern.compile("(\\d{1,9}) business (day|hour)s?");

  private static final Pattern ISO =
      Pattern.compile("P(?=\\d|T)(?:(\\d{1,9})D)?(?:T(?=\\d)(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?)?");

  private static final Pattern OTHER_UNITS = Pattern.compile("P(?=[^T]*[YMW])(\\d+[YMWD])+(T.*)?");

  private LengthText() {}

  /**
   * Reads days, hours and minutes of ISO 8601, whole numbers in capital letters ({@code P14D},
   * {@code PT4H}, {@code P1DT12H}), or a number of business days or hours ({@code 3 business days},
   * {@code 1 business hour}). Any text has an answer.
   */
  public static Length read(String text) {
    Matcher business = BUSINESS.matcher(text);
    if (business.matches()) {
      return inBusiness(Integer.parseInt(business.group(1)), business.group(2).equals("day"));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return byCalendar(iso);
    }
    boolean inOtherUnits = OTHER_UNITS.matcher(text).matches();
    return new Length.None(inOtherUnits ? Length.Fault.NOT_IN_DAYS : Length.Fault.NOT_A_LENGTH);
  }

  private static Length inBusiness(int number, boolean days) {
    if (number < 1 || number > (days ? MOST_DAYS : MOST_HOURS)) {
      return new Length.None(Length.Fault.OUT_OF_RANGE);
    }
    return new Length.Of(
        days ? new Promised.InBusinessDays(number) : new Promised.InBusinessHours(number));
  }

  private static Length byCalendar(Matcher iso) {
    long minutes =
        number(iso, 1) * BusinessHours.MINUTES_A_DAY
            + number(iso, 2) * MINUTES_AN_HOUR
            + number(iso, 3);
    if (minutes < 1 || minutes > (long) MOST_DAYS * BusinessHours.MINUTES_A_DAY) {
      return new Length.None(Length.Fault.OUT_OF_RANGE);
    }
    return new Length.Of(new Promised.ByCalendar(minutes));
  }

  private static long number(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).map(Long::parseLong).orElse(0L);
  }
}
