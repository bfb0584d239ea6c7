// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Clauses;
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
import org.plumbline.remedy.Best;
import org.plumbline.remedy.Change;
import org.plumbline.remedy.ClosingOrder;
import org.plumbline.remedy.Formulas;
import org.plumbline.remedy.OpenControls;
import org.plumbline.remedy.Smallest;

/** Finds the changes of papers that close what is open under an arrangement. */
public final class ChangesFinder {
  /** The fewest changes are looked for this long, then the best found is said not to be proven. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

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
    boolean several = engagement.members().size() > 1;
    Formulas formulas =
        new Formulas(
            fixes, weights::get, f -> several ? f.member() + " " + f.spelling() : f.spelling());
    Map<Change, Long> prices =
        new ChangePrices(evaluation.assessment().organisation(), engagement)
            .of(named(formulas), formulas::fix);
    OpenControls left = OpenControls.of(formulas.all(), prices);
    ClosingOrder order = ClosingOrder.of(left);
    Smallest smallest = Smallest.of(left, LIMIT);
    Items items = new Items(engagement, fixes, formulas, library.clauses(), library);
    List<Changes.Step> steps = new ArrayList<>();
    for (ClosingOrder.Step step : order.steps()) {
      steps.add(
          new Changes.Step(
              items.of(step.write()),
              step.closesNow().stream().map(controls::get).toList(),
              step.closedSoFar()));
    }
    List<Changes.BestSet> best = new ArrayList<>();
    wanted.most().ifPresent(n -> best.add(best(n, left, items, controls)));
    wanted.budget().ifPresent(usd -> best.add(best(usd, prices, formulas, items, controls)));
    return new Changes(
        evaluation,
        engagement,
        List.copyOf(controls.values()),
        steps,
        smallest.write().size(),
        smallest.proven(),
        left.nothingCloses().stream().map(controls::get).toList(),
        wanted.take().isEmpty()
            ? Optional.empty()
            : Optional.of(taken(wanted.take(), order, formulas, fixes, judge, open)),
        best);
  }

  private static Set<Change> named(Formulas formulas) {
    Set<Change> out = new TreeSet<>();
    formulas.all().forEach(f -> f.sets().forEach(out::addAll));
    return out;
  }

  private static Changes.BestSet best(
      int most, OpenControls left, Items items, Map<String, Control> controls) {
    Best best = Best.of(most, left);
    return new Changes.BestSet(
        OptionalInt.of(most),
        OptionalLong.empty(),
        items.of(best.write()),
        best.closes().stream().map(controls::get).toList(),
        best.cost().usdAYear(),
        best.cost().unpriced(),
        best.proven());
  }

  /** What is usually in the fee counts as nothing; what costs extra needs a price to be chosen. */
  private static Changes.BestSet best(
      long usd,
      Map<Change, Long> prices,
      Formulas formulas,
      Items items,
      Map<String, Control> controls) {
    Map<Change, Long> all = new HashMap<>(prices);
    int unpriced = 0;
    for (Change each : named(formulas)) {
      if (!prices.containsKey(each)) {
        if (items.of(List.of(each)).get(0).clause().filter(c -> !c.extra()).isPresent()) {
          all.put(each, 0L);
        } else {
          unpriced++;
        }
      }
    }
    Best best = Best.withinBudget(usd, false, OpenControls.of(formulas.all(), all));
    return new Changes.BestSet(
        OptionalInt.empty(),
        OptionalLong.of(usd),
        items.of(best.write()),
        best.closes().stream().map(controls::get).toList(),
        best.cost().usdAYear(),
        unpriced,
        best.proven());
  }

  /** Tells changes with the words of the clauses that write them. */
  private record Items(
      Engagement engagement, Fixes fixes, Formulas formulas, Clauses clauses, Library library) {

    List<Changes.Item> of(List<Change> changes) {
      List<Fix> write = changes.stream().map(formulas::fix).toList();
      Map<Fix, Extent> plan = fixes.plan(write);
      return write.stream()
          .map(
              f ->
                  new Changes.Item(
                      engagement.members().stream()
                          .filter(p -> p.id().equals(f.member()))
                          .map(Papers::provider)
                          .findFirst()
                          .orElse(engagement.name()),
                      f,
                      f.clause(clauses, library.workspace().vocabulary(), rank(plan, f))))
          .toList();
    }
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
}
