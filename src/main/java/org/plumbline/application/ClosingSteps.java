// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.plumbline.remedy.ClosingOrder;
import org.plumbline.remedy.Formulas;
import org.plumbline.remedy.OpenControls;

/**
 * The changes that close what is open under one arrangement, in the order that closes most.
 *
 * @param open controls that are open now
 * @param steps packages of changes, in order
 * @param nothingCloses open controls that no change of these papers closes
 * @param left the open controls with what closes each
 * @param fixes what writes the changes into the papers
 */
record ClosingSteps(
    List<Control> open,
    List<Changes.Step> steps,
    List<Control> nothingCloses,
    OpenControls left,
    Fixes fixes) {
  ClosingSteps {
    open = List.copyOf(open);
    steps = List.copyOf(steps);
    nothingCloses = List.copyOf(nothingCloses);
  }

  /** The steps of one arrangement from its cells. */
  static ClosingSteps of(Judge judge, List<Cell> cells, Engagement engagement, Subjects subjects) {
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
    Formulas formulas = new Formulas(fixes, weights::get, Fix::spelling);
    OpenControls left = OpenControls.of(formulas.all(), Map.of());
    Map<String, String> providers = new HashMap<>();
    for (Papers papers : engagement.members()) {
      providers.put(papers.id(), papers.provider());
    }
    List<Changes.Step> steps = new ArrayList<>();
    for (ClosingOrder.Step step : ClosingOrder.of(left).steps()) {
      List<Fix> write = step.write().stream().map(formulas::fix).toList();
      Map<Fix, Extent> plan = fixes.plan(write);
      steps.add(
          new Changes.Step(
              write.stream()
                  .map(
                      f ->
                          subjects.item(
                              providers.getOrDefault(f.member(), engagement.name()),
                              f,
                              plan.getOrDefault(f, Extent.PLAIN).rank()))
                  .toList(),
              step.closesNow().stream().map(controls::get).toList(),
              step.closedSoFar()));
    }
    return new ClosingSteps(
        List.copyOf(controls.values()),
        steps,
        left.nothingCloses().stream().map(controls::get).toList(),
        left,
        fixes);
  }
}
