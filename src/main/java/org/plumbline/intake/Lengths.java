// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.Map;
import java.util.Optional;

/** Numbers of a paper as an offer writes lengths of time. */
final class Lengths {
  private static final Map<String, Integer> DAYS =
      Map.of("day", 1, "business-day", 1, "week", 7, "month", 31, "quarter", 92, "year", 365);

  private Lengths() {}

  /**
   * How often, in whole days; empty for what is no rhythm. What is done each business day is daily,
   * as papers and rules use the word.
   */
  static Optional<String> every(double number, String unit) {
    if (unit.startsWith("per-")) {
      Integer days = DAYS.get(unit.substring(4));
      return days == null || number <= 0 ? Optional.empty() : days(Math.ceil(days / number));
    }
    Integer days = DAYS.get(unit);
    return days == null ? Optional.empty() : days(number * days);
  }

  /** How long; months are 30 days where they end a deadline. */
  static Optional<String> length(double number, String unit) {
    if (number != Math.rint(number)) {
      return Optional.empty();
    }
    long whole = (long) number;
    return switch (unit) {
      case "minute" -> Optional.of("PT" + whole + "M");
      case "hour" -> Optional.of("PT" + whole + "H");
      case "business-hour" -> Optional.of(whole + " business hours");
      case "business-minute" -> Optional.of((whole + 59) / 60 + " business hours");
      case "business-day" -> Optional.of(whole + " business days");
      case "month" -> days(whole % 12 == 0 ? whole / 12 * 365 : whole * 30);
      default -> Optional.ofNullable(DAYS.get(unit)).flatMap(d -> days(whole * d));
    };
  }

  private static Optional<String> days(double days) {
    return Optional.of("P" + (long) days + "D");
  }
}
