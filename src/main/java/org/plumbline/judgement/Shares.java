// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import org.plumbline.papers.Basis;

/**
 * Four shares of the controls that somebody could be given, and what is counted beside them. The
 * denominator never moves with the arrangement: {@code carried + left + open + impossible ==
 * assignable}.
 *
 * @param assignable controls that bind and are not the organization's alone by nature
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

  /** Counts the controls of one catalogue where nobody lacks skill. */
  public static Shares of(List<Judgement> judgements) {
    Count count = new Count();
    judgements.forEach(each -> count.add(each, false));
    return count.shares();
  }

  /** True for a control that binds and that somebody else could have a part in. */
  public static boolean assignable(Judgement each) {
    // Invariant: an act that cannot be handed over is the organization's own under any papers.
    return each.verdict() != Verdict.NOT_APPLICABLE
        && (each.verdict() != Verdict.RETAINED || !each.control().nonDelegable());
  }

  /** True for a control that is conditional or unassigned. */
  public static boolean open(Judgement each) {
    return each.verdict() == Verdict.CONDITIONAL || each.verdict() == Verdict.UNASSIGNED;
  }

  /** True for a control that stays with the organization, whether or not a provider helps. */
  public static boolean left(Judgement each) {
    return each.verdict() == Verdict.RETAINED || assisted(each);
  }

  /** True for a control in which a provider helps and the organization leads or leads in part. */
  private static boolean assisted(Judgement each) {
    return each.verdict() == Verdict.SHARED && !each.carried();
  }

  /** Counts controls one after the other. */
  public static final class Count {
    private final int[] basis = new int[Basis.values().length];
    private int carried;
    private int left;
    private int open;
    private int impossible;
    private int skill;
    private int assisted;
    private int assistOnly;

    /**
     * One control more.
     *
     * @param unskilled whether it needs skill that nobody of the organization has
     */
    public void add(Judgement each, boolean unskilled) {
      if (!assignable(each)) {
        return;
      }
      // Invariant: what a provider can only help with is never its own alone.
      boolean helped = each.verdict() != Verdict.DELIVERABLE;
      assistOnly += helped && each.control().needs().assistOnly() ? 1 : 0;
      if (each.carried()) {
        carried++;
        basis[each.basis().orElse(Basis.SIGNED).ordinal()]++;
      } else if (left(each)) {
        left++;
        assisted += assisted(each) ? 1 : 0;
        skill += unskilled ? 1 : 0;
      } else if (open(each)) {
        open++;
      } else {
        impossible++;
      }
    }

    /** What was counted so far. */
    public Shares shares() {
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
}
