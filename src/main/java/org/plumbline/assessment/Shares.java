// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.catalogue.Flag;

/**
 * Four shares of a fixed denominator that add up to it.
 *
 * @param assignable controls minus not applicable minus those only the organisation can do
 * @param carried deliverable or shared
 * @param left retained although it could be delegated
 * @param open conditional or unassigned
 * @param impossible structural gap
 * @param skill how many of {@code left} carry SKILL?
 */
public record Shares(int assignable, int carried, int left, int open, int impossible, int skill) {

  /** Counts the cells of one framework and engagement. */
  public static Shares of(List<Cell> cells) {
    int carried = 0;
    int left = 0;
    int open = 0;
    int impossible = 0;
    int skill = 0;
    for (Cell cell : cells) {
      switch (cell.verdict()) {
        case DELIVERABLE, SHARED -> carried++;
        case RETAINED -> {
          // Invariant: what only the organisation can do is retained wherever it applies
          if (!Assessor.onlyOrganisation(cell)) {
            left++;
            skill += cell.flags().contains(Flag.SKILL) ? 1 : 0;
          }
        }
        case CONDITIONAL, UNASSIGNED -> open++;
        case STRUCTURAL_GAP -> impossible++;
        case NOT_APPLICABLE -> {}
      }
    }
    return new Shares(carried + left + open + impossible, carried, left, open, impossible, skill);
  }
}
