// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.application.Request;
import org.plumbline.application.Scope;
import org.plumbline.application.Workspace;
import org.plumbline.assessment.Explanation.Act;
import org.plumbline.assessment.Explanation.Alternative;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Outcome;

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
  void the_tree_alone_gives_the_verdicts_of_unsigned_and_thin_papers_again() {
    for (String model : List.of("break-fix", "managed", "co-managed")) {
      Signed thin =
          Signed.agreement(
              model,
              "contract-continuity: standing",
              "backup-commitment: daily",
              "data-protection-contract: regime-agreement");
      for (String example : List.of("cedar-ridge-dental", "tri-valley-machining")) {
        Organisation who = ProjectData.example(example);
        givesAllAgain(who, thin.with(who));
        givesAllAgain(who, thin.unsigned().with(who));
      }
    }
  }

  private static int givesAllAgain(Organisation who, Engagement engagement) {
    Explainer explainer = new Explainer(engagement, who, WORKSPACE.vocabulary());
    List<Cell> cells = ASSESSOR.cells(who, engagement);
    for (Cell cell : cells) {
      Explanation explanation = explainer.explain(cell);
      String at = cell.control().id() + " under " + engagement.id();
      assertEquals(cell.verdict(), explanation.verdict(), at);
      assertEquals(
          cell.findings().stream().map(ToldFinding::outcome).toList(),
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
  void what_is_beyond_a_kind_of_support_names_the_way_and_the_level() {
    Engagement calls =
        Engagements.ofModel(
            ProjectData.model("break-fix"), ProjectData.VOCABULARY, ProjectData.ARCHETYPE);
    Cell cell =
        ASSESSOR.cells(ProjectData.ARCHETYPE, calls).stream()
            .filter(c -> c.control().id().equals("164.308(a)(1)(ii)(D)"))
            .findFirst()
            .orElseThrow();
    Explanation explanation =
        Explanation.of(cell, calls, ProjectData.ARCHETYPE, WORKSPACE.vocabulary());
    Act act = explanation.deciding().orElseThrow().acts().get(0);
    assertEquals(Outcome.IMPOSSIBLE, act.outcome());
    Leaf.Beyond first = act.leaves(Leaf.Beyond.class).get(0);
    assertEquals("Contract continuity", first.compared().title());
    assertEquals("“Standing agreement”", Said.of(first.compared().needed()));
  }

  @Test
  void what_papers_state_is_told_with_their_words() {
    Organisation who = ProjectData.example("cedar-ridge-dental");
    Engagement offer =
        ProjectData.engagement(who, ProjectData.offer("cedar-ridge-dental", "ridgeline"));
    Explainer explainer = new Explainer(offer, who, WORKSPACE.vocabulary());
    long quoted =
        ASSESSOR.cells(who, offer).stream()
            .flatMap(c -> explainer.explain(c).deciding().stream())
            .flatMap(a -> a.acts().stream())
            .flatMap(a -> a.leaves(Leaf.Held.class).stream())
            .filter(leaf -> Said.of(leaf.source().says()).contains("“"))
            .count();
    assertTrue(quoted > 50, quoted + " leaves with words");
  }

  @Test
  void a_control_with_several_ways_tells_those_that_were_not_taken() {
    Engagement managed =
        Engagements.ofModel(
            ProjectData.model("managed"), ProjectData.VOCABULARY, ProjectData.ARCHETYPE);
    Explainer explainer = new Explainer(managed, ProjectData.ARCHETYPE, WORKSPACE.vocabulary());
    int several = 0;
    for (Cell cell : ASSESSOR.cells(ProjectData.ARCHETYPE, managed)) {
      Explanation explanation = explainer.explain(cell);
      int ways = cell.control().needs().alternatives().size();
      assertTrue(explanation.alternatives().size() <= ways, cell.control().id());
      several += explanation.notTaken().isEmpty() ? 0 : 1;
    }
    assertTrue(several > 10, several + " controls");
  }
}
