// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Extent;
import org.plumbline.judgement.Fix;
import org.plumbline.judgement.Fixes;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Shares;
import org.plumbline.papers.Papers;
import org.plumbline.remedy.Change;
import org.plumbline.remedy.ClosingOrder;
import org.plumbline.remedy.Formulas;
import org.plumbline.remedy.OpenControls;

/**
 * The changes that close what is open under one arrangement, in the order that closes most.
 *
 * @param open controls that are open now
 * @param steps packages of changes, in order
 * @param nothingCloses open controls that no change of these papers closes
 * @param formulas what closes each open control
 * @param prices US dollars a year by change, as far as the papers have a price
 * @param left the open controls with what closes each, and its price
 * @param fixes what writes the changes into the papers
 * @param words changes with their words
 */
record ClosingSteps(
    List<Control> open,
    List<Changes.Step> steps,
    List<Control> nothingCloses,
    Formulas formulas,
    Map<Change, Long> prices,
    OpenControls left,
    Fixes fixes,
    Items words) {
  ClosingSteps {
    open = List.copyOf(open);
    steps = List.copyOf(steps);
    nothingCloses = List.copyOf(nothingCloses);
  }

  /**
   * The steps of one arrangement from its cells.
   *
   * @param known what changes cost
   */
  static ClosingSteps of(
      Judge judge,
      List<Cell> cells,
      Engagement engagement,
      Subjects subjects,
      Optional<ChangePrices> known) {
    Map<String, Control> controls = new LinkedHashMap<>();
    Map<String, Integer> weights = new HashMap<>();
    List<Judgement> open = new ArrayList<>();
    for (Cell cell : cells) {
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
    Formulas formulas = new Formulas(fixes, weights::get);
    Map<Change, Long> prices =
        known.map(k -> k.of(named(formulas), formulas::fix)).orElse(Map.of());
    OpenControls left = OpenControls.of(formulas.all(), prices);
    Map<String, String> providers = new HashMap<>();
    for (Papers papers : engagement.members()) {
      providers.put(papers.id(), papers.provider());
    }
    Items words = new Items(engagement.name(), providers, fixes, formulas, subjects);
    List<Changes.Step> steps = new ArrayList<>();
    for (ClosingOrder.Step step : ClosingOrder.of(left).steps()) {
      steps.add(
          new Changes.Step(
              words.of(step.write()),
              step.closesNow().stream().map(controls::get).toList(),
              step.closedSoFar()));
    }
    return new ClosingSteps(
        List.copyOf(controls.values()),
        steps,
        left.nothingCloses().stream().map(controls::get).toList(),
        formulas,
        prices,
        left,
        fixes,
        words);
  }

  /** Every change that closes something. */
  static Set<Change> named(Formulas formulas) {
    Set<Change> out = new TreeSet<>();
    formulas.all().forEach(f -> f.sets().forEach(out::addAll));
    return out;
  }

  /** Open controls by their ids, in the order given. */
  List<Control> controls(Collection<String> ids) {
    Map<String, Control> by = new HashMap<>();
    open.forEach(c -> by.put(c.id(), c));
    return ids.stream().map(id -> Objects.requireNonNull(by.get(id))).toList();
  }

  /**
   * Tells changes with the words of the clauses that write them.
   *
   * @param otherwise name where no provider is known
   */
  record Items(
      String otherwise,
      Map<String, String> providers,
      Fixes fixes,
      Formulas formulas,
      Subjects subjects) {

    List<Changes.Item> of(List<Change> changes) {
      List<Fix> write = changes.stream().map(formulas::fix).toList();
      Map<Fix, Extent> plan = fixes.plan(write);
      return write.stream()
          .map(
              f ->
                  subjects.item(
                      providers.getOrDefault(f.member(), otherwise),
                      f,
                      plan.getOrDefault(f, Extent.PLAIN).rank()))
          .toList();
    }
  }
}
