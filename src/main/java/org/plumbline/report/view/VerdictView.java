// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.judgement.Verdict;
import org.plumbline.wording.Words;

/**
 * A verdict with its words.
 *
 * @param verdict as the program knows it
 * @param title the owner's word
 * @param formal the word on formal papers
 * @param sentence what it says
 */
public record VerdictView(Verdict verdict, String title, String formal, String sentence) {

  /** The order of every bar, legend and table: from what is settled to what does not apply. */
  public static final List<Verdict> ORDER =
      List.of(
          Verdict.DELIVERABLE,
          Verdict.SHARED,
          Verdict.CONDITIONAL,
          Verdict.UNASSIGNED,
          Verdict.STRUCTURAL_GAP,
          Verdict.RETAINED,
          Verdict.NOT_APPLICABLE);

  /** A verdict in these words. */
  public static VerdictView of(Verdict verdict, Words words) {
    return new VerdictView(
        verdict, words.say(verdict), words.say(verdict.formal()), words.say(verdict.means()));
  }

  /** Its code, for a choice of words. */
  public String code() {
    return verdict.name();
  }

  /** Counts that draw a bar of this verdict alone. */
  public String swatch() {
    return Counts.only(verdict).line();
  }
}
