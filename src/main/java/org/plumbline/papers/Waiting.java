// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Counts what a program read from a foreign paper and no person has confirmed: it is checked and
 * does not count. Problem ENG-067.
 */
public final class Waiting {
  /** Key under which a statement says whether a person has looked at it. */
  public static final String KEY = "confirmed";

  /** Key of the place in the foreign paper. */
  public static final String AT = "at";

  private final Problems problems;
  private int count;

  /** What a person said. */
  public enum Confirmed {
    YES,
    /** Nobody has looked yet. */
    NO,
    /** Looked at and found not to fit: it never counts and waits for nobody. */
    DROPPED;

    /** As files write it. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Waiting(Problems problems) {
    this.problems = problems;
  }

  /** Whether an entry counts; one without the key was written by a person. */
  boolean counts(YamlMap map) {
    Confirmed said = said(map);
    if (said == Confirmed.NO) {
      count++;
    }
    return said == Confirmed.YES;
  }

  private Confirmed said(YamlMap map) {
    Optional<YamlText> text = map.optional(KEY);
    if (text.isEmpty()) {
      return Confirmed.YES;
    }
    for (Confirmed each : Confirmed.values()) {
      if (each.spelling().equals(text.get().value())) {
        return each;
      }
    }
    String known = "use yes, no or dropped";
    problems.error(PaperProblem.WORD, text.get().place(), KEY, text.get().value(), known);
    return Confirmed.NO;
  }

  int count() {
    return count;
  }
}
