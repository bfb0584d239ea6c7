// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.plumbline.capability.Clause;
import org.plumbline.judgement.Extent;
import org.plumbline.judgement.Fix;
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
 * @param common the changes that serve more than one body of law, by themselves
 */
public record Remedy(
    List<Judgement> run,
    List<Step> steps,
    int fewest,
    boolean proven,
    Set<String> nothingCloses,
    int first,
    List<Judgement> afterFirst,
    List<Judgement> afterAll,
    Common common) {
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
   * What one writes first to serve several bodies of law at once.
   *
   * @param changes how many changes help to close duties of more than one
   * @param after the controls, judged anew with these alone written
   */
  public record Common(int changes, List<Judgement> after) {
    public Common {
      after = List.copyOf(after);
    }
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
   * Counts it.
   *
   * @param judge that made the judgements
   * @param run every control that is looked at
   * @param closing what closes those that are open
   * @param law body of law of a control, by its id
   */
  public static Remedy of(
      Judge judge, List<Judgement> run, Closing closing, UnaryOperator<String> law) {
    List<Step> steps = closing.steps();
    Smallest smallest = Smallest.of(closing.left());
    int first = few(steps);
    return new Remedy(
        run,
        steps,
        smallest.write().size(),
        smallest.proven(),
        new LinkedHashSet<>(closing.left().nothingCloses()),
        first,
        after(judge, run, closing, steps.subList(0, first)),
        after(judge, run, closing, steps),
        common(judge, run, closing, law));
  }

  private static Common common(
      Judge judge, List<Judgement> run, Closing closing, UnaryOperator<String> law) {
    List<Item> items =
        closing.steps().stream()
            .flatMap(s -> s.write().stream())
            .filter(i -> i.serves().stream().map(law).distinct().count() > 1)
            .toList();
    if (items.isEmpty()) {
      return new Common(0, run);
    }
    List<Step> together = List.of(new Step(items, List.of(), 0));
    return new Common(items.size(), after(judge, run, closing, together));
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
      Judge judge, List<Judgement> run, Closing closing, List<Step> steps) {
    if (steps.isEmpty()) {
      return run;
    }
    Judge anew = WhatIf.judge(judge, closing.plan(steps));
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
