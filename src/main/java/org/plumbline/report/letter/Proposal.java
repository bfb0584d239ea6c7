// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Clause;
import org.plumbline.capability.Clauses;
import org.plumbline.catalogue.Control;
import org.plumbline.judgement.Fix;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Where;

/**
 * What would have to be written into the papers of one provider.
 *
 * @param papers what was read of it
 * @param signed whether both have signed any of it
 * @param steps changes in the order that closes most
 * @param open how many duties are open now
 * @param groups headings of a rider, in order
 */
public record Proposal(
    Papers papers, boolean signed, List<Step> steps, int open, List<Clauses.Group> groups) {
  public Proposal {
    steps = List.copyOf(steps);
    groups = List.copyOf(groups);
  }

  /**
   * Changes that close something only together.
   *
   * @param number place in the closing order, from 1
   * @param items what to write
   * @param closes duties closed by it and by no step before
   * @param closedSoFar duties closed by it and the steps before
   */
  public record Step(int number, List<Item> items, List<Control> closes, int closedSoFar) {
    public Step {
      items = List.copyOf(items);
      closes = List.copyOf(closes);
    }

    /** The numbers of its changes, such as 3 or 4–6. */
    public String changes() {
      int first = items.get(0).number();
      int last = items.get(items.size() - 1).number();
      return first == last ? "" + first : first + "–" + last;
    }
  }

  /**
   * One thing to write.
   *
   * @param number as on the page and the sheet of changes: counted through all steps, from 1
   * @param fix what is written
   * @param subject what it is about, in words
   * @param clause skeleton of the words, where there is one
   * @param group place among the headings of a rider
   * @param says what the papers say of it now, where they say anything
   */
  public record Item(
      int number,
      Fix fix,
      String subject,
      Optional<Clause> clause,
      int group,
      Optional<Where> says) {

    /** Its name for readers. */
    public String title() {
      return clause.map(Clause::title).orElse(subject);
    }
  }

  /** True when there is nothing to ask for. */
  public boolean empty() {
    return steps.isEmpty();
  }

  /** Every change, in the closing order. */
  public List<Item> items() {
    List<Item> out = new ArrayList<>();
    steps.forEach(s -> out.addAll(s.items()));
    return out;
  }
}
