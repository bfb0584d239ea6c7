// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Locale;
import org.plumbline.judgement.Outcome;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/** One fact that decides what becomes of an act: what is asked, what is so, and how we know. */
public sealed interface Leaf {

  /** What is asked and what is so. */
  Comparison compared();

  /** How we know. */
  LeafSource source();

  /**
   * What is asked and what is so.
   *
   * @param kind what sort of thing
   * @param name id of the trait, function, act, system or support model
   * @param title the same for readers
   * @param required what is asked, in the spelling of the JSON report
   * @param stated what is so, in the same spelling
   * @param needed what is asked, for readers
   * @param found what is so, for readers
   */
  record Comparison(
      CauseKind kind,
      String name,
      String title,
      String required,
      String stated,
      Phrase needed,
      Phrase found) {

    static Comparison of(ToldMissing item) {
      return new Comparison(
          item.kind(),
          item.name(),
          item.title(),
          item.required(),
          item.stated(),
          item.needed(),
          item.found());
    }
  }

  /** Something asked that is so. */
  record Held(Comparison compared, LeafSource source) implements Leaf {}

  /** Something asked that is not so, and could be. */
  record MissingItem(Comparison compared, LeafSource source) implements Leaf {}

  /**
   * Something asked that this kind of support can never give.
   *
   * @param way the way to the act that it blocks
   */
  record Beyond(Comparison compared, RouteKind way, LeafSource source) implements Leaf {}

  /** What the organization does itself. */
  record Own(Part part, Comparison compared, LeafSource source) implements Leaf {}

  /** How much of an act the organization does. */
  enum Part implements Key {
    /** All of it, by its nature. */
    NATURE(Outcome.ORG),
    /** All of it, because it says so or nobody else does. */
    WHOLE(Outcome.SELF),
    /** A part beside the provider's. */
    PART(Outcome.JOINT);

    private final Outcome outcome;

    Part(Outcome outcome) {
      this.outcome = outcome;
    }

    /** What becomes of an act of which the organization does so much. */
    Outcome outcome() {
      return outcome;
    }

    /** As written in JSON. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String key() {
      return Key.spelled("own-part", this);
    }

    @Override
    public List<String> arguments() {
      return List.of();
    }
  }
}
