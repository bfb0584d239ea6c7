// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's answers by fact id.
 *
 * @param answers a number, or 1 for yes and 0 for no; absent is unknown
 * @param grounds where an answer comes from; absent where the file gives the answer alone
 */
public record Facts(Map<String, Integer> answers, Map<String, Ground> grounds) {

  public Facts {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    grounds = Collections.unmodifiableMap(new TreeMap<>(grounds));
  }

  /** Answers of which nothing else is said. */
  public Facts(Map<String, Integer> answers) {
    this(answers, Map.of());
  }

  /**
   * Where an answer comes from.
   *
   * @param date day, month or year as written; empty where none is said
   * @param source where it was looked up; empty where none is said
   * @param confirmedBy who stands for it; empty where nobody is named
   */
  public record Ground(String date, String source, String confirmedBy) {
    /** Nothing said. */
    public static final Ground NONE = new Ground("", "", "");
  }

  /** The answer, or null when unknown. */
  public @Nullable Integer answer(String fact) {
    return answers.get(fact);
  }

  /** Where the answer comes from. */
  public Ground ground(String fact) {
    return grounds.getOrDefault(fact, Ground.NONE);
  }

  public boolean yes(String fact) {
    Integer answer = answers.get(fact);
    return answer != null && answer > 0;
  }
}
