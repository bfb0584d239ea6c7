// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How long records are kept, by regime and class of record.
 *
 * @param periods in the order of the file
 */
public record Retention(List<Period> periods) {
  public Retention {
    periods = List.copyOf(periods);
  }

  /** The longest first, at equal length the one that rests on law. */
  public static final Comparator<Period> LONGEST =
      Comparator.comparingInt((Period p) -> -p.days()).thenComparing(Period::basis);

  /** On what a number rests, strongest first. */
  public enum Basis {
    LAW,
    GUIDANCE,
    PRACTICE
  }

  /** How the citation was checked; only what was read at its source is printed as quoted law. */
  public enum Verified {
    SOURCE,
    COPY,
    READING,
    KNOWLEDGE
  }

  /**
   * One period.
   *
   * @param regime id of the regime
   * @param record class of record
   * @param days how long it is kept
   * @param basis on what the number rests
   * @param citation where it stands
   * @param what which record is meant
   * @param verified how the citation was checked
   */
  public record Period(
      String regime,
      Capability.Record record,
      int days,
      Basis basis,
      String citation,
      String what,
      Verified verified) {}

  /**
   * The longest period among the regimes of the run, at equal length the one that rests on law;
   * empty where none of them speaks of such records.
   */
  public Optional<Period> longest(Capability.Record record, Set<String> regimes) {
    return longest(Set.of(record), regimes);
  }

  /** The same of records of several classes. */
  public Optional<Period> longest(Set<Capability.Record> records, Set<String> regimes) {
    return periods.stream()
        .filter(p -> records.contains(p.record()) && regimes.contains(p.regime()))
        .min(LONGEST);
  }
}
