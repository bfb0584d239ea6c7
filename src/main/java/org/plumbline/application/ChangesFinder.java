// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Clauses;
import org.plumbline.capability.ClausesFile;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Extent;
import org.plumbline.judgement.Fix;
import org.plumbline.judgement.Fixes;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.WhatIf;
import org.plumbline.papers.Papers;
import org.plumbline.problem.Problems;
import org.plumbline.remedy.Change;
import org.plumbline.remedy.ClosingOrder;
import org.plumbline.remedy.Formulas;
import org.plumbline.remedy.OpenControls;
import org.plumbline.remedy.Smallest;

/** Finds the changes of papers that close what is open under an arrangement. */
public final class ChangesFinder {
  /** The fewest changes are looked for this long, then the best found is said not to be proven. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private static final String CLAUSES = "controls/vocabulary/clauses.yaml";

  private final Library library;

  public ChangesFinder(Library library) {
    this.library = library;
  }

  /**
   * The changes of one arrangement.
   *
   * @param take numbers of steps, from 1, to write in and judge anew; empty for none
   * @throws UnknownWordException when the arrangement, a framework or a step is not known
   * @throws org.plumbline.problem.BadInputException when the folder or the clauses have mistakes
   */
  public Changes find(Request request, String arrangement, List<Integer> take) {
    Evaluation evaluation = new Evaluator(library).evaluate(request, arrangement);
    Engagement engagement = evaluation.assessment().engagements().get(0);
    Assessor assessor = library.assessor(evaluation.frameworks());
    Judge judge = assessor.judge(evaluation.assessment().organisation(), engagement);
    Map<String, Control> controls = new LinkedHashMap<>();
    Map<String, Integer> weights = new HashMap<>();
    List<Judgement> open = new ArrayList<>();
    for (Cell cell : evaluation.assessment().cells()) {
      cell.judged()
          .filter(Shares::open)
          .ifPresent(
              judged -> {
                open.add(judged);
                controls.put(judged.control().id(), judged.control());
                weights.put(judged.control().id(), cell.weight());
              });
    }
    Fixes fixes = new Fixes(judge, open);
    Formulas formulas = new Formulas(fixes, weights::get, Fix::spelling);
    OpenControls left = OpenControls.of(formulas.all(), Map.of());
    ClosingOrder order = ClosingOrder.of(left);
    Smallest smallest = Smallest.of(left, LIMIT);
    Map<String, String> providers = new HashMap<>();
    for (Papers papers : engagement.members()) {
      providers.put(papers.id(), papers.provider());
    }
    Clauses clauses = clauses();
    List<Changes.Step> steps = new ArrayList<>();
    for (ClosingOrder.Step step : order.steps()) {
      List<Fix> write = step.write().stream().map(formulas::fix).toList();
      Map<Fix, Extent> plan = fixes.plan(write);
      steps.add(
          new Changes.Step(
              write.stream()
                  .map(
                      f ->
                          new Changes.Item(
                              providers.getOrDefault(f.member(), engagement.name()),
                              f,
                              f.clause(clauses, library.workspace().vocabulary(), rank(plan, f))))
                  .toList(),
              step.closesNow().stream().map(controls::get).toList(),
              step.closedSoFar()));
    }
    return new Changes(
        evaluation,
        engagement,
        List.copyOf(controls.values()),
        steps,
        smallest.write().size(),
        smallest.proven(),
        left.nothingCloses().stream().map(controls::get).toList(),
        take.isEmpty()
            ? Optional.empty()
            : Optional.of(taken(take, order, formulas, fixes, judge, open)));
  }

  private static int rank(Map<Fix, Extent> plan, Fix fix) {
    return plan.getOrDefault(fix, Extent.PLAIN).rank();
  }

  private static Changes.Taken taken(
      List<Integer> take,
      ClosingOrder order,
      Formulas formulas,
      Fixes fixes,
      Judge judge,
      List<Judgement> open) {
    List<String> known =
        IntStream.rangeClosed(1, order.steps().size()).mapToObj(String::valueOf).toList();
    List<Fix> write = new ArrayList<>();
    List<Integer> numbers = take.stream().distinct().sorted().toList();
    for (int number : numbers) {
      UnknownWordException.known(Named.STEP, String.valueOf(number), known);
      for (Change change : order.steps().get(number - 1).write()) {
        write.add(formulas.fix(change));
      }
    }
    Judge anew = WhatIf.judge(judge, fixes.plan(write));
    List<Control> closed = new ArrayList<>();
    List<Control> left = new ArrayList<>();
    for (Judgement each : open) {
      boolean still = Shares.open(anew.judge(each.control()));
      (still ? left : closed).add(each.control());
    }
    return new Changes.Taken(numbers, closed, left);
  }

  private Clauses clauses() {
    Problems problems = new Problems();
    Clauses out =
        ClausesFile.read(
            library.home().resolve(CLAUSES), CLAUSES, library.workspace().vocabulary(), problems);
    problems.throwIfAny();
    return out;
  }
}
