// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.catalogue.RegimeScore;

/**
 * Points as the regime counts them, by 32 CFR 170.24; never a score to be submitted.
 *
 * @param asOffered the start less the points of every open cell
 * @param withTerms as offered, with unassigned and conditional cells closed where no job is missing
 * @param ceiling the start less the points of structural gaps
 * @param retained points that rest on retained duties
 * @param notEligible open controls that may not stand on a plan of action
 * @param eligible open controls that may
 */
public record CmmcScore(
    int asOffered,
    int withTerms,
    int ceiling,
    int retained,
    List<String> notEligible,
    List<String> eligible) {

  static CmmcScore of(List<Cell> cells, RegimeScore rules) {
    int offered = rules.start();
    int terms = rules.start();
    int ceiling = rules.start();
    int retained = 0;
    List<String> not = new java.util.ArrayList<>();
    List<String> may = new java.util.ArrayList<>();
    for (Cell cell : cells) {
      int points = cell.points();
      if (cell.open()) {
        offered -= points;
        boolean gap = cell.verdict() == Verdict.STRUCTURAL_GAP;
        terms -= gap || cell.subtype().job() || cell.subtype().beyondThesePapers() ? points : 0;
        ceiling -= gap ? points : 0;
        (cell.mayStandOnPlan() ? may : not).add(cell.control().id());
      } else if (cell.verdict() == Verdict.RETAINED) {
        retained += points;
      }
    }
    return new CmmcScore(offered, terms, ceiling, retained, List.copyOf(not), List.copyOf(may));
  }
}
