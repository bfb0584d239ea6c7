// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.plumbline.capability.Clauses;
import org.plumbline.capability.Vocabulary;
import org.plumbline.judgement.Extent;
import org.plumbline.judgement.Fix;
import org.plumbline.judgement.Fixes;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Shares;

/**
 * What closes the open controls of one arrangement, in the order that closes most. Commands,
 * letters, documents and pages all count from this one order.
 */
public final class Closing {
  private final Fixes fixes;
  private final Formulas formulas;
  private final OpenControls left;
  private final Clauses clauses;
  private final Vocabulary vocabulary;
  private final List<Judgement> open;
  private final Map<Change, Long> known;
  private final List<Remedy.Step> steps = new ArrayList<>();

  /** What changes cost, as far as it is known. */
  @FunctionalInterface
  public interface Costs {
    /** Nothing is known. */
    Costs UNKNOWN = (changes, fixes) -> Map.of();

    /** US dollars of the first year by change; changes without a price are absent. */
    Map<Change, Long> of(Iterable<Change> changes, Function<Change, Fix> fixes);
  }

  /**
   * Finds it.
   *
   * @param judge that made the judgements
   * @param run every control that is looked at
   * @param weight of a control by its id, 1 or more
   */
  public Closing(
      Judge judge,
      List<Judgement> run,
      ToIntFunction<String> weight,
      Costs costs,
      Clauses clauses,
      Vocabulary vocabulary) {
    this.clauses = clauses;
    this.vocabulary = vocabulary;
    this.open = run.stream().filter(Shares::open).toList();
    this.fixes = new Fixes(judge, open);
    this.formulas = new Formulas(fixes, weight);
    this.known = costs.of(named(), formulas::fix);
    this.left = left(known);
    List<ClosingOrder.Step> order = ClosingOrder.of(left).steps();
    Map<Fix, List<String>> serves = serves(order);
    for (ClosingOrder.Step step : order) {
      steps.add(new Remedy.Step(items(step.write(), serves), step.closesNow(), step.closedSoFar()));
    }
  }

  private Map<Fix, List<String>> serves(List<ClosingOrder.Step> order) {
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

  private List<Remedy.Item> items(List<Change> changes, Map<Fix, List<String>> serves) {
    List<Fix> write = changes.stream().map(formulas::fix).toList();
    Map<Fix, Extent> plan = fixes.plan(write);
    List<Remedy.Item> out = new ArrayList<>();
    for (Fix fix : write) {
      Extent extent = plan.getOrDefault(fix, Extent.PLAIN);
      out.add(
          new Remedy.Item(
              fix,
              extent,
              fix.clause(clauses, vocabulary, extent.rank()),
              serves.getOrDefault(fix, List.of())));
    }
    return out;
  }

  /** Changes with what they write, together. */
  public List<Remedy.Item> items(List<Change> changes) {
    return items(changes, Map.of());
  }

  /** Every change that closes something. */
  public Set<Change> named() {
    Set<Change> out = new TreeSet<>();
    formulas.all().forEach(f -> f.sets().forEach(out::addAll));
    return out;
  }

  /** Controls that are open now, in the order of the run. */
  public List<Judgement> open() {
    return open;
  }

  /** Packages in the order that closes most. */
  public List<Remedy.Step> steps() {
    return List.copyOf(steps);
  }

  /** The open controls with what closes each, and its price. */
  public OpenControls left() {
    return left;
  }

  /** What changes cost in the first year, US dollars; changes without a price are absent. */
  public Map<Change, Long> known() {
    return Map.copyOf(known);
  }

  /** The open controls where changes cost something else. */
  public OpenControls left(Map<Change, Long> usdAYear) {
    return OpenControls.of(formulas.all(), usdAYear);
  }

  /** How far each change must reach when these steps are written. */
  public Map<Fix, Extent> plan(List<Remedy.Step> written) {
    return fixes.plan(
        written.stream().flatMap(s -> s.write().stream()).map(Remedy.Item::fix).toList());
  }
}
