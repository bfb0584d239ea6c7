// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Need;
import org.plumbline.catalogue.RegimeScore;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.SupportModel;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Missing;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.Reach;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.ListedSystem;

/** The same derivation with one thing changed, for observations that say what a change is worth. */
final class Variants {
  private final Assessor assessor;
  private final List<Engagement> engagements;

  Variants(Assessor assessor, List<Engagement> engagements) {
    this.assessor = assessor;
    this.engagements = engagements;
  }

  /** The controls of a framework with the system no longer exempt. */
  InScope withoutExemption(Seen seen, ListedSystem system, Framework framework) {
    Judge judge = assessor.withoutExemption(seen, system);
    List<Judgement> judged = new ArrayList<>();
    for (Cell cell : seen.in(framework)) {
      if (cell.judged().isPresent()) {
        boolean asBefore = !reaches(cell.control(), system);
        judged.add(asBefore ? cell.judged().get() : judge.judge(cell.control()));
      }
    }
    return new InScope(system.id(), judged, judge);
  }

  private static boolean reaches(Control control, ListedSystem system) {
    for (List<Need> alternative : control.needs().alternatives()) {
      for (Need need : alternative) {
        if (Reach.reached(need.capability(), system)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The controls of a framework that bind, once a system is in the test. */
  record InScope(String system, List<Judgement> judged, Judge judge) {

    /** How many are open and want cover of the system. */
    int waiting() {
      int out = 0;
      for (Judgement each : judged) {
        out += waiting(each) ? 1 : 0;
      }
      return out;
    }

    private boolean waiting(Judgement judged) {
      if (judged.verdict() != Verdict.STRUCTURAL_GAP && !Shares.open(judged)) {
        return false;
      }
      for (Finding finding : judged.findings()) {
        if (finding.outcome() == Outcome.ATTAINABLE) {
          for (Missing each : finding.missing()) {
            if (each.kind() == Missing.Kind.SYSTEM && each.subject().equals(system)) {
              return true;
            }
          }
        }
      }
      return false;
    }

    CmmcPoints points(RegimeScore rules) {
      return CmmcPoints.of(judged, j -> CmmcPoints.lesserDuty(j, judge), rules.start());
    }
  }

  /** Cells of the same scope signed as managed support, when that model is looked at too. */
  Optional<List<Cell>> signedAsManaged(Seen seen) {
    return managed().map(m -> assessor.cells(seen.organisation(), signedAs(seen, m)));
  }

  /** The first model looked at that is a standing service the provider runs alone. */
  Optional<SupportModel> managed() {
    return engagements.stream().map(Engagement::model).filter(SupportModel::managed).findFirst();
  }

  private static Engagement signedAs(Seen seen, SupportModel model) {
    return Engagements.signedAs(seen.engagement(), model);
  }
}
