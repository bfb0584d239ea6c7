// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;

/**
 * What to write into the papers of an offer, in the order that closes most.
 *
 * @param steps packages; one closes nothing before its last change
 * @param changes how many things all steps write
 * @param open how many duties are open now
 * @param fewest least number of changes that close everything a change can close
 * @param proven whether no smaller number exists for certain
 * @param nothingCloses open duties that no change of these papers closes, by reason
 */
public record RemedyView(
    List<Step> steps,
    int changes,
    int open,
    int fewest,
    boolean proven,
    List<Unclosed> nothingCloses) {

  /**
   * One package.
   *
   * @param number of its changes, such as {@code 3} or {@code 1-2}
   * @param closes duties closed by it and by no step before
   * @param closedSoFar how many it and the steps before close
   */
  public record Step(String number, List<Item> write, List<ControlView> closes, int closedSoFar) {}

  /**
   * One thing to write.
   *
   * @param key the same in every report on the same papers: who writes it, and what
   * @param provider whose papers
   * @param title short name
   * @param says what the papers say of it now, in their words
   * @param silent whether they say nothing
   * @param question what to ask the provider
   * @param wording skeleton of the clause, blanks as {@code ____}; have counsel review it
   * @param detail how often and what about, where that is asked; or empty
   * @param purpose what it is for, in plain words
   * @param extra whether it is usually paid beside the fee
   */
  public record Item(
      String key,
      String provider,
      String title,
      String says,
      boolean silent,
      String question,
      String wording,
      String detail,
      String purpose,
      boolean extra) {}

  /** Duties that stay open for one reason. */
  public record Unclosed(String reason, List<ControlView> controls) {}
}
