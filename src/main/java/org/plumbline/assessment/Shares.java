// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.catalogue.Flag;
import org.plumbline.papers.Basis;

/**
 * Four shares of the controls that somebody could be given, and what is counted beside them.
 *
 * @param assignable controls that apply and are not the organization's alone by nature
 * @param carried a provider carries them, or would if its papers were signed as read
 * @param left left with the organization, alone or with a provider that helps
 * @param open conditional or unassigned
 * @param impossible out of reach of the kind of support
 * @param skill of those left, how many need skill that nobody there has
 * @param assisted of those left, how many a provider helps with
 * @param carriable of the assignable, how many a provider can carry at all
 * @param signed of the carried, how many rest on signed papers
 * @param offered how many rest on papers offered and not signed
 * @param advertised how many rest on a page nobody has offered
 */
public record Shares(
    int assignable,
    int carried,
    int left,
    int open,
    int impossible,
    int skill,
    int assisted,
    int carriable,
    int signed,
    int offered,
    int advertised) {

  /** Counts the cells of one framework and engagement. */
  public static Shares of(List<Cell> cells) {
    int carried = 0;
    int left = 0;
    int open = 0;
    int impossible = 0;
    int skill = 0;
    int assisted = 0;
    int assistOnly = 0;
    int[] basis = new int[Basis.values().length];
    for (Cell cell : cells) {
      if (cell.verdict() == Verdict.NOT_APPLICABLE || Assessor.onlyOrganisation(cell)) {
        continue;
      }
      assistOnly += cell.control().needs().assistOnly() ? 1 : 0;
      if (cell.carried()) {
        carried++;
        basis[cell.basis().orElse(Basis.SIGNED).ordinal()]++;
      } else {
        switch (cell.verdict()) {
          case RETAINED, SHARED, DELIVERABLE -> {
            left++;
            assisted += cell.verdict() == Verdict.RETAINED ? 0 : 1;
            skill += cell.flags().contains(Flag.SKILL) ? 1 : 0;
          }
          case CONDITIONAL, UNASSIGNED -> open++;
          case STRUCTURAL_GAP -> impossible++;
          case NOT_APPLICABLE -> {}
        }
      }
    }
    int assignable = carried + left + open + impossible;
    return new Shares(
        assignable,
        carried,
        left,
        open,
        impossible,
        skill,
        assisted,
        assignable - assistOnly,
        basis[Basis.SIGNED.ordinal()],
        basis[Basis.OFFERED.ordinal()],
        basis[Basis.ADVERTISED.ordinal()]);
  }
}
