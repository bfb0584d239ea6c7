// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Collection;
import org.plumbline.judgement.Judgement.Verdict;

/** How much a cell matters, gravest first. */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  INFO;

  private static final int HEAVIEST = 3;

  /**
   * The severity of a cell.
   *
   * @param weight weight of the control by its regime, 3 for the heaviest to 1
   * @param flags flags of the cell
   * @param service whether the column is that of one service alone, which leaves the rest to others
   * @throws IllegalArgumentException for any other weight
   */
  public static Severity of(Judgement cell, int weight, Collection<Flag> flags, boolean service) {
    if (weight < 1 || weight > HEAVIEST) {
      throw new IllegalArgumentException("weight " + weight);
    }
    boolean nobody = cell.verdict() == Verdict.UNASSIGNED;
    if (nobody && service && others(cell)) {
      return INFO;
    }
    if (nobody || cell.verdict() == Verdict.STRUCTURAL_GAP) {
      return values()[HEAVIEST - weight];
    }
    boolean skill = flags.stream().anyMatch(f -> f.kind() == Flag.Kind.SKILL);
    boolean owner = flags.stream().anyMatch(f -> f.kind() == Flag.Kind.OWNER);
    return cell.verdict() == Verdict.CONDITIONAL || skill || owner && Shares.left(cell)
        ? values()[HEAVIEST - weight + 1]
        : INFO;
  }

  /** True where the cell is left to somebody else in so many words. */
  private static boolean others(Judgement cell) {
    return cell.causes().stream()
        .map(Cause::kind)
        .min(Enum::compareTo)
        .filter(k -> k == Cause.Kind.OUTSIDE_SERVICE || k == Cause.Kind.OTHER_PARTY)
        .isPresent();
  }
}
