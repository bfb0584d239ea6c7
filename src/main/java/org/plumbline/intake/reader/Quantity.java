// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

/**
 * A number with its unit in a text.
 *
 * @param number as said; NaN where the text names hours defined elsewhere
 * @param unit minute, hour, day, week, month, quarter, year; business-minute, business-hour,
 *     business-day; hour/week attended; per-year and alike; hour/quarter and alike
 * @param from first letter
 * @param to letter after the last
 */
record Quantity(Kind kind, double number, String unit, int from, int to) {
  /** What the number tells. */
  enum Kind {
    /** How often: monthly, twice a year. */
    EVERY,
    /** How long: within 4 hours, 12 months. */
    LENGTH,
    /** How many hours a week somebody is there. */
    ATTENDED,
    /** So much in a period: 4 hours a quarter. */
    RATE
  }

  Quantity in(String otherUnit) {
    return new Quantity(kind, number, otherUnit, from, to);
  }

  Quantity of(double value) {
    return new Quantity(kind, value, unit, from, to);
  }
}
