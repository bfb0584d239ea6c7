// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.plumbline.intake.text.Spot;

/**
 * What a paper seems to say; nothing of it counts before a person has confirmed it.
 *
 * @param subject trait, or a subject that is no trait such as client-duty
 * @param about the thing within the subject
 * @param number as said
 * @param unit of the number; empty without one
 * @param force what the words do
 * @param passage quotation and place
 * @param written how an offer says it
 * @param sure how sure the reading is
 * @param why reasons and what the words leave out, by their keys
 */
public record Suggestion(
    String subject,
    String about,
    OptionalDouble number,
    String unit,
    Force force,
    Quoted passage,
    Written written,
    Sure sure,
    List<Why> why) {
  public Suggestion {
    why = List.copyOf(why);
  }

  /**
   * What the words do.
   *
   * @param negated said not to be done
   * @param optional only if bought
   */
  public record Force(Strength strength, boolean negated, boolean optional) {}

  /**
   * Words and their place.
   *
   * @param file name of the paper
   * @param words exactly as they stand there, without line breaks
   * @param row first cell of the row; empty outside tables
   * @param column head of the column; empty outside tables
   * @param plan tier the column stands for; empty where there is none
   */
  public record Quoted(
      String file,
      String words,
      Spot at,
      String heading,
      String clause,
      String row,
      String column,
      String plan) {}

  /** How an offer says it; empty parts say nothing. */
  public record Written(
      String level,
      String element,
      String key,
      String of,
      String deliverable,
      String function,
      String refusal) {}

  /** How sure. */
  public enum Sure {
    CLEAR,
    LIKELY,
    /** The words may speak of something else: nothing is held, and a person is asked. */
    DOUBTFUL
  }

  /** Why it is read so, or what the words leave out. */
  public enum Why {
    OWN_WORDS,
    ROW_OF_TABLE,
    CLOCK_STOPS,
    HOURS_DEFINED,
    EFFORT,
    CONDITION,
    OPTION,
    REFUSED,
    SLOGAN,
    SYSTEMS_NOT_SAID,
    /** No wording fits; it reads like passages that speak of the subject. */
    RESEMBLES,
    /** A wording fits; passages that read like it promise nothing of the subject. */
    UNLIKE,
    NUMBER_NOT_SAID,
    /** Reads a request for proposals: asks, offers nothing. */
    ASKED,
    /** One word of the subject stands there, and no heading, row or column names it. */
    ONE_WORD,
    /** Words of another subject say more of the same passage. */
    ANOTHER_SUBJECT,
    /** Few words, and they stand far from the beginning. */
    FAR_FROM_START,
    /** Words that are as often said of another matter. */
    WEAK_WORDS,
    /** The paper says what a word of its own means. */
    DEFINITION,
    /** The row names the subject; the cell goes on to something else. */
    LATER_PART;

    /** As files write it. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Why> of(String spelling) {
      return Arrays.stream(values()).filter(w -> w.spelling().equals(spelling)).findFirst();
    }

    /** All, as files write them. */
    static String all() {
      return Arrays.stream(values()).map(Why::spelling).collect(Collectors.joining(", "));
    }
  }

  /** True where the words may speak of something else. */
  public boolean doubtful() {
    return sure == Sure.DOUBTFUL;
  }

  /** The same, in doubt for one more reason. */
  Suggestion doubted(Why reason) {
    List<Why> all = new ArrayList<>(why);
    if (!all.contains(reason)) {
      all.add(reason);
    }
    return new Suggestion(
        subject, about, number, unit, force, passage, written, Sure.DOUBTFUL, all);
  }

  /** The same, in doubt for the reasons it has. */
  Suggestion doubted() {
    return new Suggestion(
        subject, about, number, unit, force, passage, written, Sure.DOUBTFUL, why);
  }

  /** True where the words would put the provider under a duty. */
  public boolean held() {
    boolean does = force.strength() != Strength.MARKETING && force.strength() != Strength.ASKED;
    return does && !doubtful() && !force.negated() && !subject.equals("client-duty");
  }
}
