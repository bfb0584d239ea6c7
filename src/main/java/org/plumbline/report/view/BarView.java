// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Verdict;

/**
 * How the duties that somebody else can take over fall: one bar. What a change can close counts as
 * open, what none can close as nobody's.
 *
 * @param label what the bar shows
 * @param state what is written by then
 * @param counts duties by verdict
 * @param text the same in words, for who cannot see the picture
 */
public record BarView(String label, State state, Counts counts, String text) {

  /** What is written when the duties fall so. */
  public enum State {
    /** The papers as they are. */
    NOW,
    /** The changes that close most. */
    FIRST,
    /** The changes that serve more than one body of law. */
    COMMON,
    /** Every change. */
    ALL
  }

  /**
   * Counts duties.
   *
   * @param closed ids of open duties that no change closes
   */
  public static Counts counts(List<Judgement> duties, Set<String> closed) {
    Map<Verdict, Integer> out = new EnumMap<>(Verdict.class);
    for (Judgement each : duties) {
      if (Shares.assignable(each)) {
        out.merge(verdict(each, closed), 1, Integer::sum);
      }
    }
    return Counts.of(out);
  }

  private static Verdict verdict(Judgement each, Set<String> closed) {
    if (Shares.open(each)) {
      return closed.contains(each.control().id()) ? Verdict.UNASSIGNED : Verdict.CONDITIONAL;
    }
    boolean assisted = each.verdict() == Verdict.SHARED && !each.carried();
    return assisted ? Verdict.RETAINED : Verdict.valueOf(each.verdict().name());
  }

  static BarView of(String label, State state, Counts counts, Scene scene) {
    return new BarView(
        label,
        state,
        counts,
        scene.say(
            OwnerWord.BAR_TEXT,
            counts.of(Verdict.DELIVERABLE),
            counts.of(Verdict.SHARED),
            counts.of(Verdict.CONDITIONAL),
            counts.of(Verdict.UNASSIGNED),
            counts.of(Verdict.STRUCTURAL_GAP),
            counts.of(Verdict.RETAINED)));
  }

  /** Duties that somebody is, or would be, bound to. */
  int promised() {
    return counts.of(Verdict.DELIVERABLE) + counts.of(Verdict.SHARED);
  }

  /** Duties that nothing written into these papers settles. */
  int left() {
    return counts.of(Verdict.UNASSIGNED) + counts.of(Verdict.STRUCTURAL_GAP);
  }
}
