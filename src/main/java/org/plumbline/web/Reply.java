// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.judgement.Verdict;

/**
 * What a workbook that came back would change, before anything of it is saved.
 *
 * @param file its name
 * @param held word under which it is kept meanwhile
 * @param before title of the decision as it stands; empty as long as there is no offer
 * @param now title of the decision with the answers
 * @param offers that it speaks of
 * @param waiting answers that would not count yet
 * @param remarks what is worth knowing
 */
record Reply(
    String file,
    String held,
    String before,
    String now,
    List<Reply.Change> offers,
    int waiting,
    List<String> remarks) {

  /**
   * One offer of it.
   *
   * @param fresh whether there was no such offer before
   * @param open duties that are open before
   * @param signed whether its papers are signed by both
   */
  record Change(String name, boolean fresh, int open, boolean signed, Differences differences) {

    /** How many open duties it would settle. */
    public int closes() {
      return (int)
          differences.better().stream()
              .filter(r -> Answers.open(r.before()) && !Answers.open(r.now()))
              .count();
    }

    /** How many settled duties it would open. */
    public int opens() {
      return (int)
          differences.worse().stream()
              .filter(r -> !Answers.open(r.before()) && Answers.open(r.now()))
              .count();
    }

    /** How many duties an offer that was not there before would have settled. */
    public int settled() {
      return (int) differences.other().stream().filter(r -> of(r, false)).count();
    }

    /** How many it would leave open. */
    public int left() {
      return (int) differences.other().stream().filter(r -> of(r, true)).count();
    }

    private static boolean of(Differences.Row row, boolean open) {
      return !row.now().isEmpty()
          && Answers.open(row.now()) == open
          && Verdict.valueOf(row.now()) != Verdict.NOT_APPLICABLE;
    }
  }
}
