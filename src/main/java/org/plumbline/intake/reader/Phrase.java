// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Wordings that say one thing of one subject.
 *
 * @param subject trait, or a subject that is no trait
 * @param about the thing within the subject, such as response-time
 * @param becomes what it is written down as in an offer
 * @param words of which one must stand in the passage
 * @param with of which one must stand in the passage, the row or the heading; empty asks for none
 * @param not of which none may stand in the passage
 * @param numbers kinds of number it takes
 * @param marks what else holds of it
 */
record Phrase(
    String subject,
    String about,
    Becomes becomes,
    List<Wording> words,
    List<Wording> with,
    List<Wording> not,
    Set<Quantity.Kind> numbers,
    Set<Mark> marks) {
  /** What holds of a phrase beside its words. */
  enum Mark {
    /** Says nothing without a number. */
    NUMBER,
    /** Names a row of a table. */
    ROWS,
    /** Binds nobody, whoever says it. */
    SLOGAN,
    /** Its words refuse by themselves. */
    REFUSES,
    /** A "no" among its words is what it promises. */
    SAYS_NO,
    /** A number is its own and that of another phrase too. */
    SHARES,
    /** Its words are as often said of another matter. */
    WEAK
  }

  Phrase {
    words = List.copyOf(words);
    with = List.copyOf(with);
    not = List.copyOf(not);
    numbers = Set.copyOf(numbers);
    marks = Set.copyOf(marks);
  }

  boolean is(Mark mark) {
    return marks.contains(mark);
  }

  /**
   * The place of a statement in an offer; empty parts say nothing.
   *
   * @param level of the trait where no number stands by, and where other words raise it
   * @param element promise inside the trait
   * @param key of the number: every, within, kept, hours_a_week
   * @param of what it is about where the trait is narrower
   * @param deliverable capability that is delivered
   * @param function that is named
   * @param refusal capability that is refused where the words are negated
   */
  record Becomes(
      Levels level,
      String element,
      String key,
      String of,
      String deliverable,
      String function,
      String refusal) {}

  /**
   * The level of a trait that words reach.
   *
   * @param usual where nothing more is said; empty where the words reach none
   * @param raised levels by the words that reach them, the first that fits
   */
  record Levels(String usual, Map<String, List<Wording>> raised) {
    Levels {
      raised = Collections.unmodifiableMap(new LinkedHashMap<>(raised));
    }

    /** The level that these words reach; empty where they reach none. */
    String of(String folded) {
      return raised.entrySet().stream()
          .filter(e -> e.getValue().stream().anyMatch(w -> w.in(folded)))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(usual);
    }
  }

  /** The same promise, named by the place of a cell and not by words in it. */
  Phrase ofCells(Set<Quantity.Kind> kinds) {
    Set<Mark> kept = EnumSet.of(Mark.ROWS);
    marks.stream().filter(m -> m == Mark.NUMBER || m == Mark.SAYS_NO).forEach(kept::add);
    return new Phrase(subject, about, becomes, List.of(), List.of(), List.of(), kinds, kept);
  }

  /** True where the words of this text say nothing of the subject. */
  boolean shutOut(String folded) {
    return not.stream().anyMatch(w -> w.in(folded));
  }

  /** True where one of the further words stands in one of the texts. */
  boolean supported(String folded) {
    return with.isEmpty() || with.stream().anyMatch(w -> w.in(folded));
  }
}
