// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.remedy.Change;
import org.plumbline.remedy.Closing;
import org.plumbline.remedy.Remedy;

/**
 * The changes that close what is open under one arrangement, with their words.
 *
 * @param closing what closes it, in the order that closes most
 */
record ClosingSteps(Closing closing, Engagement engagement, Subjects subjects) {
  /**
   * The steps of one arrangement from its cells.
   *
   * @param costs what changes cost
   */
  static ClosingSteps of(
      Judge judge,
      List<Cell> cells,
      Engagement engagement,
      Subjects subjects,
      Closing.Costs costs) {
    return new ClosingSteps(subjects.closing(judge, cells, costs), engagement, subjects);
  }

  /** Controls that are open now. */
  List<Control> open() {
    return closing.open().stream().map(Judgement::control).toList();
  }

  /** How many packages there are. */
  int count() {
    return closing.steps().size();
  }

  /** Packages of changes, in order. */
  List<Changes.Step> steps() {
    Map<String, Control> open = byId();
    return closing.steps().stream().map(step -> step(step, open)).toList();
  }

  private Changes.Step step(Remedy.Step step, Map<String, Control> open) {
    return new Changes.Step(
        subjects.items(step.write(), engagement),
        named(step.closesNow(), open),
        step.closedSoFar());
  }

  /** Changes with their words. */
  List<Changes.Item> items(List<Change> write) {
    return subjects.items(closing.items(write), engagement);
  }

  /** Open controls that no change of these papers closes. */
  List<Control> nothingCloses() {
    return controls(closing.left().nothingCloses());
  }

  /** Open controls by their ids, in the order given. */
  List<Control> controls(Collection<String> ids) {
    return named(ids, byId());
  }

  private Map<String, Control> byId() {
    Map<String, Control> by = new HashMap<>();
    open().forEach(c -> by.put(c.id(), c));
    return by;
  }

  private static List<Control> named(Collection<String> ids, Map<String, Control> open) {
    return ids.stream().map(id -> Objects.requireNonNull(open.get(id))).toList();
  }
}
