// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.remedy.Best;
import org.plumbline.remedy.Change;
import org.plumbline.remedy.ClosingOrder;
import org.plumbline.remedy.Formula;
import org.plumbline.remedy.Formulas;
import org.plumbline.remedy.OpenControls;
import org.plumbline.remedy.Smallest;

/** What to write into three offers for three organizations, in which order. */
class ChangesTest {
  static Stream<Run> runs() {
    return Run.all();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theClosingOrderIsAsTheDomainSays(Run run) {
    OpenControls open = open(run);
    List<String> want = new ArrayList<>();
    for (JsonNode step : run.expected().get("changes").get("order")) {
      want.add(
          Cases.texts(step.get("write"))
              + " closes "
              + new TreeSet<>(Cases.texts(step.get("closesNow")))
              + " of "
              + step.get("closedSoFar"));
    }
    List<String> got = new ArrayList<>();
    for (ClosingOrder.Step step : ClosingOrder.of(open).steps()) {
      got.add(
          step.write().stream().map(Change::key).toList()
              + " closes "
              + new TreeSet<>(step.closesNow())
              + " of "
              + step.closedSoFar());
    }

    assertEquals(String.join("\n", want), String.join("\n", got));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theFewestChangesAreAsManyAsTheDomainSays(Run run) {
    Smallest smallest = Smallest.of(open(run));

    assertEquals(run.expected().get("changes").get("smallest").asInt(), smallest.write().size());
    assertTrue(smallest.proven());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theFiveThatMatterAreAsTheDomainSays(Run run) {
    JsonNode want = run.expected().get("changes").get("bestOfFive");
    Best best = Best.of(5, open(run));

    assertTrue(
        Cases.texts(want.get("write"))
            .containsAll(best.write().stream().map(Change::key).toList()));
    assertEquals(want.get("weight").asInt(), best.weight());
    assertEquals(want.get("exact").asBoolean(), best.proven());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theFewestChangesWrittenInCloseEverythingThatCanBeClosed(Run run) {
    Fixes fixes = new Fixes(run.judge(), run.judgements());
    Formulas formulas = new Formulas(fixes, c -> 1, Fix::spelling);
    OpenControls open = OpenControls.of(formulas.all(), Map.of());
    List<Fix> plan = Smallest.of(open).write().stream().map(formulas::fix).toList();
    Judge anew = WhatIf.judge(run.judge(), fixes.plan(plan));
    List<String> stillOpen =
        run.judgements().stream()
            .map(j -> anew.judge(j.control()))
            .filter(Shares::open)
            .map(j -> j.control().id())
            .sorted()
            .toList();

    assertEquals(open.nothingCloses(), stillOpen);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whatNoChangeClosesIsNamed(Run run) {
    assertEquals(
        new TreeSet<>(Cases.texts(run.expected().get("changes").get("noChangeCloses"))),
        new TreeSet<>(open(run).nothingCloses()));
  }

  static OpenControls open(Run run) {
    List<Formula> shortened = new ArrayList<>();
    for (Formula each : formulas(run).all()) {
      shortened.add(
          new Formula(
              each.control().replaceFirst("^[A-Z]{2}\\.L2-", ""), each.weight(), each.sets()));
    }
    return OpenControls.of(shortened, Map.of());
  }

  /** Formulas whose changes are spelled as the tables of expected results do. */
  static Formulas formulas(Run run) {
    Map<String, Integer> weights = new HashMap<>();
    run.judgements().forEach(j -> weights.put(j.control().id(), run.weight(j)));
    return new Formulas(
        new Fixes(run.judge(), run.judgements()), weights::get, ChangesTest::spelled);
  }

  static String spelled(Fix fix) {
    return fix.kind() == Fix.Kind.LEVEL ? Cases.key(fix.subject()) : fix.spelling();
  }
}
