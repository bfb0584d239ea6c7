// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Place;

/**
 * A required interval, time limit or retention.
 *
 * @param id name used in data
 * @param subject what is done or kept
 * @param atLeast true for a retention (at least so long), false for an interval (at most so long)
 * @param amount the number
 * @param unit what the number counts
 * @param basis where the number comes from
 * @param citation source in words
 * @param controls controls it is printed with; empty: every control calling for the capability
 * @param capability capability it belongs to
 * @param statedBy what in an engagement carries the value, in words
 * @param carriedBy ids of the traits whose scale carries the number, or {@code order}; empty: no
 *     term carries it, so it is printed and decides no verdict
 * @param limit number of law it may not be slacker than, at some of its controls
 * @param place where it is declared
 */
public record Interval(
    String id,
    String subject,
    boolean atLeast,
    int amount,
    Unit unit,
    Basis basis,
    String citation,
    List<String> controls,
    String capability,
    String statedBy,
    List<String> carriedBy,
    Optional<Limit> limit,
    Place place) {

  /** What the number of an interval counts. */
  public enum Unit {
    DAYS("d", 1440),
    HOURS("h", 60),
    MINUTES("min", 1),
    /** Attended hours, no time between events. */
    HOURS_A_WEEK("h/week", 0),
    BUSINESS_DAYS("business d", 1440);

    private final String spelling;
    private final int minutes;

    Unit(String spelling, int minutes) {
      this.spelling = spelling;
      this.minutes = minutes;
    }

    /** Spelling in data files. */
    public String spelling() {
      return spelling;
    }

    /** How the words for readers name it. */
    private String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Word for an interval that a dated order carries. */
  public static final String ORDER = "order";

  /**
   * A number of law that bounds an interval where the law gives one only for some controls.
   *
   * @param amount in the unit of the interval
   * @param controls controls it binds
   * @param citation the law
   */
  public record Limit(int amount, List<String> controls, String citation) {
    public Limit {
      controls = List.copyOf(controls);
    }
  }

  public Interval {
    controls = List.copyOf(controls);
    carriedBy = List.copyOf(carriedBy);
  }

  /** Minutes, for comparing; 0 when it measures no time between events. */
  public long minutes() {
    return (long) amount * unit.minutes;
  }

  /** True when it goes with this control, or with every control calling for the capability. */
  public boolean standsAt(String control) {
    return controls.isEmpty() || controls.contains(control);
  }

  /** True when the first number asks more than the second. */
  public boolean stricter(int one, int other) {
    return atLeast ? one > other : one < other;
  }

  /** The same with a number the organisation sets, at some of its controls. */
  public Interval set(int number, String source, List<String> at) {
    return new Interval(
        id,
        subject,
        atLeast,
        number,
        unit,
        Basis.ORGANISATION,
        source + "; without it " + words(),
        at,
        capability,
        statedBy,
        carriedBy,
        limit,
        place);
  }

  /** The same at these controls only. */
  public Interval at(List<String> some) {
    return new Interval(
        id,
        subject,
        atLeast,
        amount,
        unit,
        basis,
        citation,
        some,
        capability,
        statedBy,
        carriedBy,
        limit,
        place);
  }

  /**
   * {@code at most 7 days} and the like, with (P) for practice and marks of their own for others.
   */
  public String words() {
    return number(amount) + mark();
  }

  /** The number and on what it stands, for readers. */
  public Phrase says() {
    return Phrase.of(IntervalWord.WITH_BASIS, says(amount), basis.spelling());
  }

  /** A number in the unit of the interval, for readers. */
  public Phrase says(int count) {
    return Phrase.of(IntervalWord.NUMBER, atLeast ? "at-least" : "at-most", unit.word(), count);
  }

  /** A number in the unit of the interval, such as {@code at most 7 days}. */
  public String number(int count) {
    String word =
        switch (unit) {
          case DAYS -> count == 1 ? "day" : "days";
          case HOURS -> count == 1 ? "hour" : "hours";
          case MINUTES -> "minutes";
          case HOURS_A_WEEK -> "attended hours a week";
          case BUSINESS_DAYS -> "business days";
        };
    String number = String.format(java.util.Locale.ROOT, "%,d", count);
    return (atLeast ? "at least " : "at most ") + number + " " + word;
  }

  private String mark() {
    return switch (basis) {
      case PRACTICE -> " (P)";
      case ORGANISATION -> " (set by you)";
      case PROPOSAL -> " (proposed, not in force)";
      default -> "";
    };
  }
}
