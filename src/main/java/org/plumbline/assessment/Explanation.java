// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Need;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.Verdict;
import org.plumbline.phrase.Phrase;

/**
 * Why a control has its verdict under an arrangement: a tree whose leaves alone give the verdict
 * again.
 *
 * @param control what is asked
 * @param engagement id of the arrangement
 * @param exempt why the control does not apply; empty where it does
 * @param deciding the acts that answer the control best; empty where it does not apply
 * @param notTaken other ways to answer it, none of which is better
 * @param fallsAway acts the control calls for that do not concern this organization
 */
public record Explanation(
    Control control,
    String engagement,
    Optional<Phrase> exempt,
    Optional<Alternative> deciding,
    List<Alternative> notTaken,
    List<FallenAway> fallsAway) {

  public Explanation {
    notTaken = List.copyOf(notTaken);
    fallsAway = List.copyOf(fallsAway);
  }

  /** Explains a cell; whoever explains many of one arrangement keeps an {@link Explainer}. */
  public static Explanation of(
      Cell cell, Engagement engagement, Organisation organisation, Vocabulary vocabulary) {
    return new Explainer(engagement, organisation, vocabulary).explain(cell);
  }

  /** The verdict, from nothing but this tree. */
  public Verdict verdict() {
    if (exempt.isPresent()) {
      return Verdict.NOT_APPLICABLE;
    }
    return alternatives().stream()
        .map(Alternative::verdict)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.NOT_APPLICABLE);
  }

  /** Every way to answer the control, the deciding one first. */
  public List<Alternative> alternatives() {
    List<Alternative> all = new ArrayList<>(deciding.stream().toList());
    all.addAll(notTaken);
    return all;
  }

  /**
   * Acts that together answer the control.
   *
   * @param acts in the order of the control
   */
  public record Alternative(List<Act> acts) {
    public Alternative {
      acts = List.copyOf(acts);
    }

    /** By the weakest act. */
    public Verdict verdict() {
      return Verdict.of(acts, Act::outcome);
    }

    /** The acts that decide: those of the weakest outcome. */
    public List<Act> weakest() {
      int least = acts.stream().mapToInt(a -> a.outcome().weight()).min().orElse(0);
      return acts.stream().filter(a -> a.outcome().weight() == least).toList();
    }
  }

  /**
   * One act the control calls for, and what becomes of it.
   *
   * @param need the act
   * @param basis on what the reading stands that the control calls for it
   * @param reason which rule decided
   * @param way by which it is done or could be
   * @param missing what would have to be written, and what is out of reach whatever is written
   * @param leaves the facts, held before missing
   */
  public record Act(
      Need need,
      Basis basis,
      Phrase reason,
      RouteKind way,
      List<ToldMissing> missing,
      List<Leaf> leaves) {
    public Act {
      missing = List.copyOf(missing);
      leaves = List.copyOf(leaves);
    }

    /** What becomes of it, from nothing but the leaves. */
    public Outcome outcome() {
      Outcome own = Outcome.COMMITTED;
      boolean missing = false;
      for (Leaf leaf : leaves) {
        if (leaf instanceof Leaf.Beyond) {
          return Outcome.IMPOSSIBLE;
        }
        if (leaf instanceof Leaf.MissingItem item) {
          if (item.compared().kind() == CauseKind.MATRIX) {
            return Outcome.UNOWNED;
          }
          missing = true;
        }
        own = leaf instanceof Leaf.Own theirs ? theirs.part().outcome() : own;
      }
      return missing && own == Outcome.COMMITTED ? Outcome.ATTAINABLE : own;
    }

    /** The leaves of one sort. */
    public <T extends Leaf> List<T> leaves(Class<T> sort) {
      return leaves.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
  }

  /** An act that does not concern this organization, and the rule that would call for it. */
  public record FallenAway(Need need, Phrase rule) {}
}
