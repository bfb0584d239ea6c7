// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.catalogue.MonitoringDuty;
import org.plumbline.catalogue.MonitoringDuty.Required;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

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
  public Phrase says() {
    return Phrase.of(required.hours() ? CadenceWord.HOURS : CadenceWord.DAYS, amount);
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
      String engagement, Answer answer, int inWriting, int shortfall, Phrase where) {}

  /** How what is in writing compares with what is asked. */
  public enum Answer implements Key {
    /** Often enough. */
    MET,
    /** Not often enough. */
    SHORT,
    /** Nothing in writing. */
    NONE,
    /** No term can say how often. */
    NO_TERM,
    /** The organization does it. */
    OWN;

    /** Its words for readers. */
    @Override
    public String key() {
      return Key.spelled("cadence-answer", this);
    }

    @Override
    public List<String> arguments() {
      return List.of();
    }
  }
}
