// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.plumbline.capability.Clause;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Fix;

/**
 * What would have to be written into the papers of one arrangement.
 *
 * @param evaluation the arrangement as it stands
 * @param open controls that are open now
 * @param steps packages in the order that closes most
 * @param fewest least number of changes that leave nothing open that papers can close
 * @param proven whether no smaller number exists for certain
 * @param nothingCloses open controls that no change of these papers closes
 * @param taken what the chosen steps do, derived again; empty where none were chosen
 * @param best the best set within a budget, of so many changes, or both; empty where none was asked
 *     for
 */
public record Changes(
    Evaluation evaluation,
    Engagement engagement,
    List<Control> open,
    List<Changes.Step> steps,
    int fewest,
    boolean proven,
    List<Control> nothingCloses,
    Optional<Changes.Taken> taken,
    List<Changes.BestSet> best) {

  public Changes {
    open = List.copyOf(open);
    steps = List.copyOf(steps);
    nothingCloses = List.copyOf(nothingCloses);
    best = List.copyOf(best);
  }

  /**
   * What somebody wants to know beside the order.
   *
   * @param take numbers of steps, from 1, to write in and judge anew; empty for none
   * @param most the best set of at most so many changes, 1 or more
   * @param budget the best set for at most so many US dollars in the first year, 0 or more
   */
  public record Wanted(List<Integer> take, OptionalInt most, OptionalLong budget) {
    /** The order alone. */
    public static final Wanted NOTHING =
        new Wanted(List.of(), OptionalInt.empty(), OptionalLong.empty());

    public Wanted {
      take = List.copyOf(take);
    }
  }

  /**
   * The changes that close most within a limit, judged again from the changed papers.
   *
   * @param most the most changes there may be; absent where the limit is a budget
   * @param budget the most US dollars of the first year; absent where the limit is a number
   * @param write the changes
   * @param closes controls closed by them
   * @param usd what they cost in the first year, as far as prices are known
   * @param unpriced how many changes could close something and have no known price: left out of a
   *     budget; of a number, how many of the set have none
   * @param proven false where the search was cut off: others may close more
   */
  public record BestSet(
      OptionalInt most,
      OptionalLong budget,
      List<Changes.Item> write,
      List<Control> closes,
      long usd,
      int unpriced,
      boolean proven) {
    public BestSet {
      write = List.copyOf(write);
      closes = List.copyOf(closes);
    }
  }

  /**
   * A package that closes nothing before its last change.
   *
   * @param write its changes
   * @param closes controls closed by it and by no step before
   * @param closedSoFar controls closed by it and the steps before
   */
  public record Step(List<Changes.Item> write, List<Control> closes, int closedSoFar) {
    public Step {
      write = List.copyOf(write);
      closes = List.copyOf(closes);
    }
  }

  /**
   * One thing to write.
   *
   * @param provider whose papers
   * @param fix what is written
   * @param subject what it is about, in words
   * @param clause skeleton of the words about this subject, where there is one
   * @param group place among the headings of a rider, from 0
   */
  public record Item(
      String provider, Fix fix, String subject, Optional<Clause> clause, int group) {}

  /**
   * Chosen steps written into the papers and judged anew.
   *
   * @param steps their numbers from 1
   * @param closed controls that are no longer open
   * @param left controls that stay open
   */
  public record Taken(List<Integer> steps, List<Control> closed, List<Control> left) {
    public Taken {
      steps = List.copyOf(steps);
      closed = List.copyOf(closed);
      left = List.copyOf(left);
    }
  }
}
