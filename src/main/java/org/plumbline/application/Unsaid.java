// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessor;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.MovesMost;

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

  /** Of every offer of a run, at most so many each; a kind of support leaves nothing unsaid. */
  public static List<Unsaid> of(Library library, Evaluation evaluation, int most) {
    Assessment assessment = evaluation.assessment();
    Assessor assessor = library.assessor(evaluation.frameworks());
    List<Unsaid> out = new ArrayList<>();
    for (Engagement each : assessment.engagements()) {
      if (each.offer()) {
        Judge judge = assessor.judge(assessment.organisation(), each);
        List<Judgement> run =
            assessment.cells(each.id()).stream().flatMap(c -> c.judged().stream()).toList();
        // whoever sells one service is not asked for what it leaves to others anyway
        boolean one = each.members().stream().allMatch(p -> p.kind().partial());
        List<MovesMost.Input> moves =
            MovesMost.of(judge, run).stream().filter(m -> !one || m.closed() > 0).toList();
        out.add(new Unsaid(each, moves.subList(0, Math.min(most, moves.size()))));
      }
    }
    return out;
  }
}
