// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.application.Request;
import org.plumbline.application.Scope;
import org.plumbline.application.Workspace;
import org.plumbline.assessment.Explanation.Act;
import org.plumbline.assessment.Explanation.Alternative;
import org.plumbline.capability.Capability;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;

/** The tree behind a verdict gives the verdict again, and says where each fact comes from. */
class ExplanationTest {
  private static final Workspace WORKSPACE = Workspace.load(Path.of(""));
  private static final Assessor ASSESSOR =
      new Assessor(WORKSPACE.vocabulary(), WORKSPACE.everyFramework());

  @ParameterizedTest
  @ValueSource(
      strings = {"", "cedar-ridge-dental", "harbor-consumer-credit", "tri-valley-machining"})
  void the_tree_alone_gives_every_verdict_of_models_and_examples_again(String folder) {
    Optional<Path> path =
        folder.isEmpty() ? Optional.empty() : Optional.of(Path.of("examples", folder));
    Scope scope =
        Scope.of(
            WORKSPACE,
            new Request(path, Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 24)));
    int told = 0;
    for (Engagement engagement : scope.engagements()) {
      told += givesAllAgain(scope.organisation(), engagement);
    }
    assertTrue(told > 3 * 1000, told + " cells");
  }

  @Test
  void the_tree_alone_gives_the_verdicts_of_random_arrangements_again() {
    Random random = new Random(20261127);
    for (int round = 0; round < 20; round++) {
      Engagement engagement = RandomEngagement.of(random);
      Organisation who =
          round % 2 == 0 ? ProjectData.ARCHETYPE : ProjectData.example("tri-valley-machining");
      givesAllAgain(who, refusing(engagement, random));
    }
  }

  /** The same with a matrix and some work declined. */
  private static Engagement refusing(Engagement engagement, Random random) {
    Map<String, Performer> matrix = new HashMap<>();
    Set<String> declined = new HashSet<>();
    for (Capability capability : ProjectData.VOCABULARY.capabilities().values()) {
      if (random.nextInt(4) == 0) {
        matrix.put(capability.id(), Performer.values()[random.nextInt(3)]);
      } else if (random.nextInt(8) == 0) {
        declined.add(capability.id());
      }
    }
    return Copies.of(
        engagement,
        copy -> {
          copy.matrix = matrix;
          copy.notPerformed = declined;
        });
  }

  private static int givesAllAgain(Organisation who, Engagement engagement) {
    Explainer explainer = new Explainer(engagement, who, WORKSPACE.vocabulary());
    List<Cell> cells = ASSESSOR.cells(who, engagement);
    for (Cell cell : cells) {
      Explanation explanation = explainer.explain(cell);
      String at = cell.control().id() + " under " + engagement.id();
      assertEquals(cell.verdict(), explanation.verdict(), at);
      assertEquals(
          cell.findings().stream().map(Finding::outcome).toList(),
          explanation.deciding().stream()
              .flatMap(a -> a.acts().stream())
              .map(Act::outcome)
              .toList(),
          at);
      for (Alternative alternative : explanation.alternatives()) {
        assertTrue(alternative.verdict().ordinal() <= cell.verdict().ordinal(), at);
        alternative.acts().forEach(act -> everyLeafHasAnOrigin(act, at));
      }
      assertEquals(explanation, explainer.explain(cell), at);
    }
    return cells.size();
  }

  private static void everyLeafHasAnOrigin(Act act, String at) {
    assertFalse(Said.of(act.reason()).isBlank(), at);
    for (Leaf leaf : act.leaves()) {
      assertFalse(leaf.compared().title().isBlank(), at);
      assertFalse(Said.of(leaf.compared().needed()).isBlank(), at);
      assertFalse(Said.of(leaf.compared().found()).isBlank(), at);
      assertFalse(Said.of(leaf.source().says()).isBlank(), at);
    }
  }

  @Test
  void what_is_beyond_a_kind_of_support_names_the_way_the_level_and_the_most() {
    Explanation explanation = explained("break-fix", "164.308(a)(1)(ii)(D)");
    Act act = explanation.deciding().orElseThrow().acts().get(0);
    assertEquals(Outcome.IMPOSSIBLE, act.outcome());
    Leaf.Beyond first = act.leaves(Leaf.Beyond.class).get(0);
    assertEquals(RouteKind.STANDING, first.way());
    assertEquals("Contract continuity", first.compared().title());
    assertEquals("“Standing agreement”", Said.of(first.compared().needed()));
    assertEquals("“Ordered projects”", Said.of(first.compared().found()));
    assertEquals(List.of("F36"), first.source().facts());
  }

  @Test
  void what_an_offer_states_is_told_with_clause_and_words() {
    Organisation who = ProjectData.example("cedar-ridge-dental");
    Engagement offer =
        ProjectData.engagement(who, ProjectData.offer("cedar-ridge-dental", "ridgeline"));
    Set<String> told = new HashSet<>();
    for (Cell cell : ASSESSOR.cells(who, offer)) {
      Explanation.of(cell, offer, who, WORKSPACE.vocabulary()).deciding().stream()
          .flatMap(a -> a.acts().stream())
          .flatMap(a -> a.leaves(Leaf.Held.class).stream())
          .forEach(leaf -> told.add(Said.of(leaf.source().says())));
    }
    assertTrue(
        told.contains("the provider said: “24x7 staffed SOC” (4 Monitoring)"), told.toString());
    assertTrue(told.contains("the order of 2026-10-19"), told.toString());
  }

  @Test
  void a_control_with_several_ways_tells_those_that_were_not_taken() {
    List<Explanation> several = new ArrayList<>();
    Engagement managed =
        Engagements.ofModel(
            ProjectData.model("managed"), ProjectData.TRAITS, ProjectData.ARCHETYPE);
    for (Cell cell : ASSESSOR.cells(ProjectData.ARCHETYPE, managed)) {
      Explanation explanation =
          Explanation.of(cell, managed, ProjectData.ARCHETYPE, WORKSPACE.vocabulary());
      int ways = cell.control().needs().alternatives().size();
      assertTrue(explanation.alternatives().size() <= ways, cell.control().id());
      if (!explanation.notTaken().isEmpty()) {
        several.add(explanation);
      }
    }
    assertTrue(several.size() > 10, several.size() + " controls");
  }

  private static Explanation explained(String model, String control) {
    Engagement engagement =
        Engagements.ofModel(ProjectData.model(model), ProjectData.TRAITS, ProjectData.ARCHETYPE);
    Cell cell =
        ASSESSOR.cells(ProjectData.ARCHETYPE, engagement).stream()
            .filter(c -> c.control().id().equals(control))
            .findFirst()
            .orElseThrow();
    return Explanation.of(cell, engagement, ProjectData.ARCHETYPE, WORKSPACE.vocabulary());
  }
}
