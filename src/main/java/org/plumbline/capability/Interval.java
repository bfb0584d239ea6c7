// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import org.plumbline.problem.Place;

/**
 * A required interval, time limit or retention.
 *
 * @param id name used in data
 * @param subject what is done or kept
 * @param atLeast true for a retention (at least so long), false for an interval (at most so long)
 * @param amount the number
 * @param unit {@code d}, {@code h}, {@code min}, {@code h/week} or {@code business d}
 * @param basis where the number comes from
 * @param citation source in words
 * @param controls controls it is printed with; empty: every control calling for the capability
 * @param capability capability it belongs to
 * @param statedBy what in an engagement carries the value, in words
 * @param place where it is declared
 */
public record Interval(
    String id,
    String subject,
    boolean atLeast,
    int amount,
    String unit,
    Basis basis,
    String citation,
    List<String> controls,
    String capability,
    String statedBy,
    Place place) {

  public Interval {
    controls = List.copyOf(controls);
  }

  /** Minutes, for comparing; 0 when it measures no time between events. */
  public long minutes() {
    return switch (unit) {
      case "d", "business d" -> amount * 1440L;
      case "h" -> amount * 60L;
      case "min" -> amount;
      default -> 0;
    };
  }

  /** {@code at most 7 days} and the like, with (P) for practice. */
  public String words() {
    String word =
        switch (unit) {
          case "d" -> amount == 1 ? "day" : "days";
          case "h" -> amount == 1 ? "hour" : "hours";
          case "min" -> "minutes";
          case "h/week" -> "attended hours a week";
          default -> "business days";
        };
    String number = String.format(java.util.Locale.ROOT, "%,d", amount);
    return (atLeast ? "at least " : "at most ")
        + number
        + " "
        + word
        + (basis == Basis.PRACTICE ? " (P)" : "");
  }
}
