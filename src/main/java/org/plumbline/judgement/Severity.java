// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

/** How much a cell matters, least first. */
public enum Severity {
  INFO,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  private static final int HEAVIEST = 3;

  /**
   * The severity of a cell: of one weight, what nobody carries or can carry matters most, what may
   * still be put in writing one step less.
   *
   * @param weight weight of the control by its regime, 3 for the heaviest to 1
   * @param unmanned whether a duty that stays with the organization has nobody, or nobody with the
   *     skill
   * @param service whether the column is that of one service alone, which leaves the rest to others
   * @throws IllegalArgumentException for any other weight
   */
  public static Severity of(Judgement cell, int weight, boolean unmanned, boolean service) {
    if (weight < 1 || weight > HEAVIEST) {
      throw new IllegalArgumentException("weight " + weight);
    }
    boolean nobody = cell.verdict() == Verdict.UNASSIGNED;
    if (service && LeftToOthers.left(cell)) {
      return INFO;
    }
    if (nobody || cell.verdict() == Verdict.STRUCTURAL_GAP) {
      return values()[weight + 1];
    }
    return cell.verdict() == Verdict.CONDITIONAL || unmanned ? values()[weight] : INFO;
  }
}
