// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a lawyer reads a paper for that no control asks about. It never touches a verdict; have
 * counsel review it.
 *
 * @param kind what it is about
 * @param words exact words of the paper; empty exactly when the papers are silent
 * @param passage where they stand
 */
public record BusinessPoint(Kind kind, Optional<String> words, Passage passage) {

  /** What a business point is about. */
  public enum Kind {
    /** How long the parties are bound. */
    TERM,
    /** What happens when the term ends. */
    RENEWAL,
    /** How one gets out before, and what it costs. */
    EARLY_END,
    /** Most the provider pays for what goes wrong. */
    LIABILITY_CAP,
    /** By how much and when prices rise. */
    PRICE_RISES,
    /** What the provider may change alone. */
    UNILATERAL_CHANGE,
    /** What is handed over at the end. */
    EXIT;

    /** Spelling in data files. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }

    static List<String> spellings() {
      return Arrays.stream(values()).map(Kind::spelling).toList();
    }
  }

  /** The papers say nothing of it. */
  public static BusinessPoint silent(Kind kind) {
    return new BusinessPoint(kind, Optional.empty(), Passage.NOT_SAID);
  }

  /** True when the papers speak of it. */
  public boolean stated() {
    return words.isPresent();
  }
}
