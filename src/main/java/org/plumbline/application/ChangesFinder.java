// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.plumbline.assessment.Assessor;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.WhatIf;
import org.plumbline.remedy.Best;
import org.plumbline.remedy.Change;
import org.plumbline.remedy.Closing;
import org.plumbline.remedy.Remedy;
import org.plumbline.remedy.Smallest;

/** Finds the changes of papers that close what is open under an arrangement. */
public final class ChangesFinder {
  private final Library library;

  public ChangesFinder(Library library) {
    this.library = library;
  }

  /**
   * The changes of one arrangement.
   *
   * @throws UnknownWordException when the arrangement, a framework or a step is not known
   * @throws org.plumbline.problem.BadInputException when the folder or the clauses have mistakes
   */
  public Changes find(Request request, String arrangement, Changes.Wanted wanted) {
    return found(request, arrangement).answer(wanted);
  }

  /**
   * The changes of one arrangement, for any number of questions about them.
   *
   * @throws UnknownWordException when the arrangement or a framework is not known
   * @throws org.plumbline.problem.BadInputException when the folder or the clauses have mistakes
   */
  public Found found(Request request, String arrangement) {
    Evaluation evaluation = new Evaluator(library).evaluate(request, arrangement);
    Engagement engagement = evaluation.assessment().engagements().get(0);
    Assessor assessor = library.assessor(evaluation.frameworks());
    Judge judge = assessor.judge(evaluation.assessment().organisation(), engagement);
    ClosingSteps closing =
        ClosingSteps.of(
            judge,
            evaluation.assessment().cells(),
            engagement,
            subjects(library),
            new ChangePrices(evaluation.assessment().organisation(), engagement));
    return new Found(evaluation, judge, closing);
  }

  /** What closes what under one arrangement. Several threads may ask at the same time. */
  public static final class Found {
    private final Evaluation evaluation;
    private final Judge judge;
    private final ClosingSteps closing;
    private final List<Changes.Step> steps;
    private final Smallest smallest;

    private Found(Evaluation evaluation, Judge judge, ClosingSteps closing) {
      this.evaluation = evaluation;
      this.judge = judge;
      this.closing = closing;
      this.steps = closing.steps();
      this.smallest = Smallest.of(closing.closing().left());
    }

    /**
     * Its changes, with the answers to further questions.
     *
     * @throws UnknownWordException when a step is not known
     */
    public Changes answer(Changes.Wanted wanted) {
      List<Changes.BestSet> best = new ArrayList<>();
      wanted.most().ifPresent(n -> best.add(best(n, closing)));
      wanted.budget().ifPresent(usd -> best.add(best(usd, closing)));
      return new Changes(
          evaluation,
          evaluation.assessment().engagements().get(0),
          closing.open(),
          steps,
          smallest.write().size(),
          smallest.proven(),
          closing.nothingCloses(),
          wanted.take().isEmpty()
              ? Optional.empty()
              : Optional.of(taken(wanted.take(), closing, judge)),
          best);
    }
  }

  static Changes.BestSet best(int most, ClosingSteps found) {
    Best best = Best.of(most, found.closing().left());
    return new Changes.BestSet(
        OptionalInt.of(most),
        OptionalLong.empty(),
        found.items(best.write()),
        found.controls(best.closes()),
        best.cost().usdAYear(),
        best.cost().unpriced(),
        best.proven());
  }

  /** What is usually in the fee counts as nothing; what costs extra needs a price to be chosen. */
  static Changes.BestSet best(long usd, ClosingSteps found) {
    Closing closing = found.closing();
    Map<Change, Long> all = new HashMap<>(closing.known());
    int unpriced = 0;
    for (Change each : closing.named()) {
      if (!all.containsKey(each)) {
        if (closing.items(List.of(each)).get(0).clause().filter(c -> !c.extra()).isPresent()) {
          all.put(each, 0L);
        } else {
          unpriced++;
        }
      }
    }
    Best best = Best.withinBudget(usd, false, closing.left(all));
    return new Changes.BestSet(
        OptionalInt.empty(),
        OptionalLong.of(usd),
        found.items(best.write()),
        found.controls(best.closes()),
        best.cost().usdAYear(),
        unpriced,
        best.proven());
  }

  private static Changes.Taken taken(List<Integer> take, ClosingSteps found, Judge judge) {
    List<String> known = IntStream.rangeClosed(1, found.count()).mapToObj(String::valueOf).toList();
    take.forEach(n -> UnknownWordException.known(Named.STEP, String.valueOf(n), known));
    return takenFrom(take, found, written(take, found, judge));
  }

  /** A judge of the papers with steps written into them, by their numbers from 1. */
  static Judge written(List<Integer> take, ClosingSteps found, Judge judge) {
    List<Remedy.Step> steps = found.closing().steps();
    List<Remedy.Step> write = take.stream().distinct().sorted().map(n -> steps.get(n - 1)).toList();
    return WhatIf.judge(judge, found.closing().plan(write));
  }

  /** What steps that are written close and leave. */
  static Changes.Taken takenFrom(List<Integer> take, ClosingSteps found, Judge anew) {
    List<Control> closed = new ArrayList<>();
    List<Control> left = new ArrayList<>();
    for (Control each : found.open()) {
      boolean still = Shares.open(anew.judge(each));
      (still ? left : closed).add(each);
    }
    return new Changes.Taken(take.stream().distinct().sorted().toList(), closed, left);
  }

  /** The words of changes, with the clauses of the home. */
  static Subjects subjects(Library library) {
    return new Subjects(library.workspace().vocabulary(), library.clauses());
  }
}
