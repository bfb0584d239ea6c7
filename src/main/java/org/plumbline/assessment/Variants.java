// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.SupportModel;
import org.plumbline.judgement.Extent;
import org.plumbline.judgement.Fix;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Verdict;
import org.plumbline.judgement.WhatIf;

/** The same derivation with one thing changed, for observations that say what a change is worth. */
final class Variants {
  private final Assessor assessor;
  private final List<Engagement> engagements;

  Variants(Assessor assessor, List<Engagement> engagements) {
    this.assessor = assessor;
    this.engagements = engagements;
  }

  /** One system after the other taken into the agreement. */
  Covering covering(Seen seen) {
    List<Cell> cells = assessor.cells(seen.organisation(), seen.engagement());
    return new Covering(
        seen.engagement().members().get(0).id(),
        cells,
        Assessor.waitingForCover(cells),
        assessor.judge(seen.organisation(), seen.engagement()));
  }

  /**
   * What it is worth to take a system into the agreement.
   *
   * @param member id of the member that would look after it
   * @param now the cells of the column as they stand
   * @param waiting by system, the places of the column that can change
   * @param judge judges the column as it stands
   */
  record Covering(String member, List<Cell> now, Map<String, List<Integer>> waiting, Judge judge) {

    /** By framework, how many more cells would be deliverable; absent for none. */
    Map<String, Integer> moreDeliverable(ListedSystem system) {
      List<Integer> places = waiting.getOrDefault(system.id(), List.of());
      if (places.isEmpty()) {
        return Map.of();
      }
      Fix cover = new Fix(member, Fix.Kind.SYSTEM, system.id());
      Judge covering = WhatIf.judge(judge, Map.of(cover, Extent.PLAIN));
      Map<String, Integer> more = new HashMap<>();
      for (int place : places) {
        Control control = now.get(place).control();
        boolean then = covering.judge(control).verdict() == Verdict.DELIVERABLE;
        boolean before = now.get(place).verdict() == Verdict.DELIVERABLE;
        more.merge(control.framework(), (then ? 1 : 0) - (before ? 1 : 0), Integer::sum);
      }
      return more;
    }
  }

  /** Cells of a framework with the system no longer exempt. */
  List<Cell> withoutExemption(Seen seen, ListedSystem system, Framework framework) {
    return assessor.cells(
        seen.organisation().withoutExemption(system.id()), seen.engagement(), framework);
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
