// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.function.Function;
import org.plumbline.phrase.Key;

/** The answer of one cell, from worst to best; NOT_APPLICABLE stands apart. */
public enum Verdict implements Key {
  STRUCTURAL_GAP(
      "Structural gap", "This model cannot do this. Change model or add a second engagement."),
  UNASSIGNED("Unassigned", "Possible, and nobody owns it today."),
  CONDITIONAL(
      "Conditional",
      "Becomes deliverable if the missing terms, orders or systems are put in writing."),
  RETAINED("Retained", "Yours under this arrangement. Not a provider gap, not delivered either."),
  SHARED("Shared", "Covered if both sides do their named part."),
  DELIVERABLE("Deliverable", "The provider is bound to do this; you oversee."),
  NOT_APPLICABLE("Not applicable", "Does not bind this organisation, by a fact on record.");

  private final String title;
  private final String sentence;

  Verdict(String title, String sentence) {
    this.title = title;
    this.sentence = sentence;
  }

  public String title() {
    return title;
  }

  /** The sentence a report prints. */
  public String sentence() {
    return sentence;
  }

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
  static <T> Verdict of(List<T> parts, Function<T, Outcome> outcomeOf) {
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
