// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.phrase.Phrase;

/**
 * When something that is dated binds: a framework, a set of intervals, a crosswalk.
 *
 * @param from the first day, where it is known
 * @param until the last day, where it has one
 * @param replacedBy what comes after it, in words; empty when nothing is known
 * @param readOn when its source was read
 * @param confidence how far the dates can be relied on
 * @param source where the dates come from, as a citation; empty where there are none
 */
public record InForce(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String replacedBy,
    LocalDate readOn,
    Confidence confidence,
    String source) {

  /** A source read longer ago than this, in days, is to be read again. */
  public static final int FRESH_DAYS = 180;

  /** How far a date can be relied on. */
  public enum Confidence {
    /** Read in the text of the law or its publisher. */
    OFFICIAL,
    /** From knowledge of the document; no copy was read. */
    KNOWLEDGE,
    /** From texts of others about it. */
    SECONDARY,
    /** Sources differ, or say too little. */
    UNCLEAR;

    /** Spelling in data files. */
    public String spelling() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** True when the date may be printed as a fact. */
    public boolean fact() {
      return this == OFFICIAL;
    }
  }

  /** Where a day lies. */
  public enum State {
    NOT_YET,
    IN_FORCE,
    ENDED
  }

  /**
   * What holds on a day.
   *
   * @param state whether it binds
   * @param says what a reader has to know about it, in order; empty when there is nothing
   */
  public record Answer(State state, List<Phrase> says) {
    public Answer {
      says = List.copyOf(says);
    }

    /** True when something dated this way covers the day. */
    public boolean covers() {
      return state == State.IN_FORCE;
    }
  }

  /** Whether it binds on a day; without dates it does. */
  public State on(LocalDate day) {
    if (from.isPresent() && day.isBefore(from.get())) {
      return State.NOT_YET;
    }
    return until.isPresent() && day.isAfter(until.get()) ? State.ENDED : State.IN_FORCE;
  }

  /** True when the source was read more than {@link #FRESH_DAYS} days before a day. */
  public boolean staleOn(LocalDate day) {
    return ageOn(day) > FRESH_DAYS;
  }

  /**
   * What holds on a day, in phrases.
   *
   * @param title name of the dated thing, for readers
   */
  public Answer answer(String title, LocalDate day) {
    State state = on(day);
    List<Phrase> says = new ArrayList<>();
    switch (state) {
      case NOT_YET -> says.add(notYet(title));
      case ENDED -> says.add(ended(title));
      case IN_FORCE -> {
        if (!replacedBy.isEmpty()) {
          says.add(Phrase.of(DatedWord.SUCCESSOR, title, replacedBy));
        }
      }
    }
    if (staleOn(day)) {
      says.add(Phrase.of(DatedWord.STALE, title, readOn, (int) ageOn(day)));
    }
    return new Answer(state, says);
  }

  private long ageOn(LocalDate day) {
    return ChronoUnit.DAYS.between(readOn, day);
  }

  private Phrase notYet(String title) {
    LocalDate day = from.orElseThrow();
    return confidence.fact()
        ? Phrase.of(DatedWord.NOT_YET, title, day)
        : Phrase.of(DatedWord.NOT_YET_UNCONFIRMED, title, day);
  }

  private Phrase ended(String title) {
    if (!confidence.fact()) {
      return Phrase.of(DatedWord.ENDED_UNCONFIRMED, title, until.orElseThrow());
    }
    return replacedBy.isEmpty()
        ? Phrase.of(DatedWord.ENDED, title, until.orElseThrow())
        : Phrase.of(DatedWord.REPLACED, title, until.orElseThrow(), replacedBy);
  }
}
