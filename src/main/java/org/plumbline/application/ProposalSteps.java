// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.papers.Papers;
import org.plumbline.report.letter.Proposal;
import org.plumbline.report.letter.TheirWords;

/** The part of a closing order that one provider would have to write. */
final class ProposalSteps {
  private ProposalSteps() {}

  /** Steps keep their numbers; those with nothing for this provider are left out. */
  static Proposal of(
      List<Changes.Step> steps, int open, Papers papers, Library library, boolean signed) {
    TheirWords theirs = new TheirWords(papers, library.workspace().vocabulary());
    List<Proposal.Step> out = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < steps.size(); i++) {
      Changes.Step step = steps.get(i);
      List<Proposal.Item> items = new ArrayList<>();
      for (int j = 0; j < step.write().size(); j++) {
        Changes.Item item = step.write().get(j);
        number++;
        if (item.fix().member().equals(papers.id())) {
          items.add(
              new Proposal.Item(
                  number,
                  item.fix(),
                  item.subject(),
                  item.clause(),
                  item.group(),
                  theirs.about(item.fix())));
        }
      }
      if (!items.isEmpty()) {
        out.add(new Proposal.Step(i + 1, items, step.closes(), step.closedSoFar()));
      }
    }
    return new Proposal(papers, signed, out, open, ChangesFinder.subjects(library).groups());
  }
}
