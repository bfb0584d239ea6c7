// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.plumbline.capability.Clause;
import org.plumbline.capability.Clauses;
import org.plumbline.capability.Vocabulary;
import org.plumbline.judgement.Extent;
import org.plumbline.judgement.Fix;
import org.plumbline.judgement.Fixes;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.WhatIf;

/**
 * What to write into the papers of one arrangement so that nothing stays open that papers can
 * close, and what becomes of its controls with it.
 *
 * @param run the controls as they stand
 * @param steps packages in the order that closes most
 * @param fewest least number of changes that close everything that can be closed
 * @param proven whether no smaller number exists for certain
 * @param nothingCloses ids of open controls that no change of these papers closes
 * @param first how many of the steps are written in {@code afterFirst}
 * @param afterFirst the controls, judged anew with the first steps written
 * @param afterAll the same with every step written
 */
public record Remedy(
    List<Judgement> run,
    List<Step> steps,
    int fewest,
    boolean proven,
    Set<String> nothingCloses,
    int first,
    List<Judgement> afterFirst,
    List<Judgement> afterAll) {
  /** Changes one looks at first: as many whole steps as have no more. */
  public static final int FEW = 5;

  public Remedy {
    run = List.copyOf(run);
    steps = List.copyOf(steps);
    nothingCloses = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(nothingCloses));
    afterFirst = List.copyOf(afterFirst);
    afterAll = List.copyOf(afterAll);
  }

  /**
   * A package that closes nothing before its last change.
   *
   * @param write its changes
   * @param closesNow ids of the controls closed by it and by no step before
   * @param closedSoFar how many it and the steps before close
   */
  public record Step(List<Item> write, List<String> closesNow, int closedSoFar) {
    public Step {
      write = List.copyOf(write);
      closesNow = List.copyOf(closesNow);
    }
  }

  /**
   * One thing to write.
   *
   * @param fix what, and into whose papers
   * @param extent how far it must reach
   * @param clause skeleton of the words, where there is one
   * @param serves ids of the controls that it helps to close once every step is written
   */
  public record Item(Fix fix, Extent extent, Optional<Clause> clause, List<String> serves) {
    public Item {
      serves = List.copyOf(serves);
    }
  }

  /**
   * Finds it.
   *
   * @param judge that made the judgements
   * @param run every control that is looked at
   * @param weight of a control by its id, 1 or more
   */
  public static Remedy of(
      Judge judge,
      List<Judgement> run,
      ToIntFunction<String> weight,
      Clauses clauses,
      Vocabulary vocabulary) {
    List<Judgement> open = run.stream().filter(Shares::open).toList();
    Fixes fixes = new Fixes(judge, open);
    Formulas formulas = new Formulas(fixes, weight);
    OpenControls left = OpenControls.of(formulas.all(), Map.of());
    List<ClosingOrder.Step> order = ClosingOrder.of(left).steps();
    Map<Fix, List<String>> serves = serves(order, formulas, fixes);
    List<Step> steps = new ArrayList<>();
    for (ClosingOrder.Step step : order) {
      List<Fix> write = step.write().stream().map(formulas::fix).toList();
      Map<Fix, Extent> plan = fixes.plan(write);
      steps.add(
          new Step(
              write.stream().map(f -> item(f, plan, clauses, vocabulary, serves)).toList(),
              step.closesNow(),
              step.closedSoFar()));
    }
    Smallest smallest = Smallest.of(left);
    int first = few(steps);
    return new Remedy(
        run,
        steps,
        smallest.write().size(),
        smallest.proven(),
        new LinkedHashSet<>(left.nothingCloses()),
        first,
        after(judge, run, fixes, steps.subList(0, first)),
        after(judge, run, fixes, steps));
  }

  private static Item item(
      Fix fix,
      Map<Fix, Extent> plan,
      Clauses clauses,
      Vocabulary vocabulary,
      Map<Fix, List<String>> serves) {
    Extent extent = plan.getOrDefault(fix, Extent.PLAIN);
    return new Item(
        fix,
        extent,
        fix.clause(clauses, vocabulary, extent.rank()),
        serves.getOrDefault(fix, List.of()));
  }

  private static Map<Fix, List<String>> serves(
      List<ClosingOrder.Step> order, Formulas formulas, Fixes fixes) {
    Set<Fix> written = new HashSet<>();
    order.forEach(step -> step.write().forEach(c -> written.add(formulas.fix(c))));
    Map<Fix, List<String>> out = new HashMap<>();
    fixes
        .sets()
        .forEach(
            (control, sets) -> {
              Set<Fix> helps = new HashSet<>();
              sets.stream().filter(written::containsAll).forEach(helps::addAll);
              helps.forEach(f -> out.computeIfAbsent(f, k -> new ArrayList<>()).add(control));
            });
    return out;
  }

  private static int few(List<Step> steps) {
    int changes = 0;
    int count = 0;
    while (count < steps.size()
        && (count == 0 || changes + steps.get(count).write().size() <= FEW)) {
      changes += steps.get(count).write().size();
      count++;
    }
    return count;
  }

  private static List<Judgement> after(
      Judge judge, List<Judgement> run, Fixes fixes, List<Step> steps) {
    if (steps.isEmpty()) {
      return run;
    }
    List<Fix> write = steps.stream().flatMap(s -> s.write().stream()).map(Item::fix).toList();
    Judge anew = WhatIf.judge(judge, fixes.plan(write));
    return run.stream().map(j -> anew.judge(j.control())).toList();
  }

  /** How many changes all steps write. */
  public int changes() {
    return changes(steps.size());
  }

  /** How many changes the first steps write. */
  public int changes(int of) {
    return steps.subList(0, of).stream().mapToInt(s -> s.write().size()).sum();
  }

  /** True for an open control that some change closes. */
  public boolean closable(Judgement control) {
    return Shares.open(control) && !nothingCloses.contains(control.control().id());
  }
}
