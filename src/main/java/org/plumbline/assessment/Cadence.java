// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.catalogue.MonitoringDuty;
import org.plumbline.catalogue.MonitoringDuty.Required;

/**
 * How often one rule asks for a duty, and what every arrangement puts in writing about it.
 *
 * @param duty what is done
 * @param required the rule's number and where it comes from
 * @param amount days at most between two times, 0 for continuous; or attended hours a week
 * @param source where the number comes from, with the baseline where that decides
 * @param promises one an arrangement, in the order of the columns
 */
public record Cadence(
    MonitoringDuty duty, Required required, int amount, String source, List<Promise> promises) {
  public Cadence {
    promises = List.copyOf(promises);
  }

  /** The number in words, such as {@code every 31 days}. */
  public String words() {
    return words(amount, required.hours());
  }

  static String words(int amount, boolean hours) {
    if (hours) {
      return amount + " hours a week";
    }
    return amount == 0 ? "continuous" : amount == 1 ? "every day" : "every " + amount + " days";
  }

  /**
   * What an arrangement says.
   *
   * @param engagement id of the arrangement
   * @param answer how it compares
   * @param inWriting days or hours a week in writing; 0 unless there is a number
   * @param shortfall days too slow or hours too few; 0 unless it falls short
   * @param where the term or order that says so, or why there is none
   */
  public record Promise(
      String engagement, Answer answer, int inWriting, int shortfall, String where) {}

  /** How what is in writing compares with what is asked. */
  public enum Answer {
    MET("often enough"),
    SHORT("too seldom"),
    NONE("none in writing"),
    NO_TERM("no term carries an interval"),
    OWN("yours");

    private final String words;

    Answer(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
