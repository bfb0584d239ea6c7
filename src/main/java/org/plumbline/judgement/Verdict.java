// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import java.util.function.Function;
import org.plumbline.phrase.Key;

/** The answer of one cell, from worst to best; NOT_APPLICABLE stands apart. */
public enum Verdict implements Key {
  STRUCTURAL_GAP,
  UNASSIGNED,
  CONDITIONAL,
  RETAINED,
  SHARED,
  DELIVERABLE,
  NOT_APPLICABLE;

  /** Its words for readers. */
  @Override
  public String key() {
    return Key.spelled("verdict", this) + ".owner";
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }

  /** What it means, in one sentence. */
  public Key means() {
    return VerdictSentence.valueOf(name());
  }

  /** Weakest link: one impossible act makes a gap, whatever else is held. */
  public static <T> Verdict of(List<T> parts, Function<T, Outcome> outcomeOf) {
    boolean unowned = false;
    boolean attainable = false;
    boolean allOwn = true;
    boolean allProvider = true;
    for (T part : parts) {
      switch (outcomeOf.apply(part)) {
        case IMPOSSIBLE -> {
          return STRUCTURAL_GAP;
        }
        case UNOWNED -> unowned = true;
        case ATTAINABLE -> attainable = true;
        case ORG, SELF -> allProvider = false;
        case JOINT -> {
          allOwn = false;
          allProvider = false;
        }
        case COMMITTED -> allOwn = false;
      }
    }
    if (unowned) {
      return UNASSIGNED;
    }
    if (attainable) {
      return CONDITIONAL;
    }
    return allOwn ? RETAINED : allProvider ? DELIVERABLE : SHARED;
  }
}
