// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import java.util.function.Function;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.PlainKey;

/** The answer of one cell, from worst to best; NOT_APPLICABLE stands apart. */
public enum Verdict implements Key {
  STRUCTURAL_GAP,
  UNASSIGNED,
  CONDITIONAL,
  RETAINED,
  SHARED,
  DELIVERABLE,
  NOT_APPLICABLE;

  /** What an owner reads. */
  @Override
  public String key() {
    return said("owner").key();
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }

  @Override
  public List<Key> also() {
    return List.of(formal(), means());
  }

  /** What formal papers say. */
  public Key formal() {
    return said("formal");
  }

  /** What it means, in one sentence. */
  public Key means() {
    return said("sentence");
  }

  private Key said(String how) {
    return new PlainKey(Key.spelled("verdict", this) + "." + how);
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
