// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.SupportModel;
import org.plumbline.judgement.Verdict;

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
    return new Covering(seen, cells, Assessor.waitingForCover(cells), assessor);
  }

  /**
   * What it is worth to take a system into the agreement.
   *
   * @param now the cells of the column as they stand
   * @param waiting by system, the places of the column that can change
   */
  record Covering(
      Seen seen, List<Cell> now, Map<String, List<Integer>> waiting, Assessor assessor) {

    /** By framework, how many more cells would be deliverable; absent for none. */
    Map<String, Integer> moreDeliverable(ListedSystem system) {
      List<Integer> places = waiting.getOrDefault(system.id(), List.of());
      if (places.isEmpty()) {
        return Map.of();
      }
      Engagement covering =
          Engagements.covering(seen.engagement(), system, seen.organisation().systems());
      Map<String, Integer> more = new HashMap<>();
      count(assessor.cells(seen.organisation(), covering, places), 1, more);
      count(places.stream().map(now::get).toList(), -1, more);
      return more;
    }

    private static void count(List<Cell> cells, int each, Map<String, Integer> by) {
      for (Cell cell : cells) {
        if (cell.verdict() == Verdict.DELIVERABLE) {
          by.merge(cell.control().framework(), each, Integer::sum);
        }
      }
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
