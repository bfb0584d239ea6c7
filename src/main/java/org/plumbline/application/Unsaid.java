// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.MovesMost;
import org.plumbline.report.Derived;

/**
 * What nobody has said of one offer and what would move most answers: who looks after a system, a
 * fact, a term.
 *
 * @param moves what moves at least one answer, the one that moves most first
 */
public record Unsaid(Engagement engagement, List<MovesMost.Input> moves) {
  public Unsaid {
    moves = List.copyOf(moves);
  }

  /**
   * Of every offer of a run, at most so many each; a kind of support leaves nothing unsaid.
   *
   * @param derived what the documents of the run say, by arrangement
   */
  public static List<Unsaid> of(
      Library library, Evaluation evaluation, Map<String, Derived> derived, int most) {
    Assessment assessment = evaluation.assessment();
    List<Unsaid> out = new ArrayList<>();
    for (Engagement each : assessment.engagements()) {
      if (each.offer()) {
        // whoever sells one service is not asked for what it leaves to others anyway
        boolean one = each.members().stream().allMatch(p -> p.kind().partial());
        List<MovesMost.Input> moves =
            moves(library, evaluation, each, Optional.ofNullable(derived.get(each.id()))).stream()
                .filter(m -> !one || m.closed() > 0)
                .toList();
        out.add(new Unsaid(each, moves.subList(0, Math.min(most, moves.size()))));
      }
    }
    return out;
  }

  /** Of all that was asked for; what is derived for the documents leaves proposed rules out. */
  private static List<MovesMost.Input> moves(
      Library library, Evaluation evaluation, Engagement offer, Optional<Derived> derived) {
    if (derived.isPresent() && evaluation.frameworks().stream().noneMatch(Framework::proposed)) {
      return derived.get().moves();
    }
    Assessment assessment = evaluation.assessment();
    List<Judgement> run =
        assessment.cells(offer.id()).stream().flatMap(c -> c.judged().stream()).toList();
    return MovesMost.of(
        library.assessor(evaluation.frameworks()).judge(assessment.organisation(), offer), run);
  }
}
