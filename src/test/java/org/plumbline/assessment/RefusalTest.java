// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;

/** What an offer refuses, and what it gives to staff that is not there, never helps it. */
class RefusalTest {
  private static final String LEVEL_2 = "cmmc-level-2";
  private static final Organisation WHO = ProjectData.example("tri-valley-machining");

  @Test
  void refusing_what_no_term_can_reach_leaves_it_impossible_and_the_score_as_it_was() {
    Engagement silent = offer("lakeside");
    Set<String> duties = Set.of("log-review", "log-collection", "incident-handling");
    Engagement refused = Copies.of(silent, copy -> copy.notPerformed = duties);
    assertEquals(score(WHO, silent), score(WHO, refused));
    List<Verdict> before = verdicts(silent);
    List<Verdict> after = verdicts(refused);
    for (int i = 0; i < before.size(); i++) {
      boolean gap = before.get(i) == Verdict.STRUCTURAL_GAP;
      assertEquals(gap, after.get(i) == Verdict.STRUCTURAL_GAP, "cell " + i);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lakeside", "summit", "ridgeline"})
  void no_single_refusal_raises_a_score(String id) {
    Engagement silent = offer(id);
    CmmcScore before = score(WHO, silent);
    for (String duty : ProjectData.VOCABULARY.capabilities().keySet()) {
      Engagement refused = Copies.of(silent, copy -> copy.notPerformed = Set.of(duty));
      notAbove(before, score(WHO, refused), duty);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lakeside", "summit", "ridgeline"})
  void giving_a_duty_to_staff_that_is_not_there_raises_no_score(String id) {
    Organisation alone = Copies.of(WHO, copy -> copy.staffLevel = 0);
    Engagement silent =
        ProjectData.engagement(alone, ProjectData.offer("tri-valley-machining", id));
    CmmcScore before = score(alone, silent);
    ProjectData.VOCABULARY
        .capabilities()
        .values()
        .forEach(
            capability -> {
              if (capability.technicalHome()) {
                Map<String, Engagement.Performer> matrix = new HashMap<>(silent.matrix());
                matrix.put(capability.id(), Engagement.Performer.CLIENT);
                Engagement given = Copies.of(silent, copy -> copy.matrix = matrix);
                notAbove(before, score(alone, given), capability.id());
              }
            });
  }

  private static void notAbove(CmmcScore before, CmmcScore after, String duty) {
    assertTrue(after.asOffered() <= before.asOffered(), duty + ": " + before + " -> " + after);
    assertTrue(after.withTerms() <= before.withTerms(), duty + ": " + before + " -> " + after);
    assertTrue(after.ceiling() <= before.ceiling(), duty + ": " + before + " -> " + after);
  }

  private static Engagement offer(String id) {
    return ProjectData.engagement(WHO, ProjectData.offer("tri-valley-machining", id));
  }

  private static CmmcScore score(Organisation who, Engagement engagement) {
    return CmmcScore.of(
        ProjectData.assess(who, engagement, LEVEL_2).cells(),
        ProjectData.frameworks(LEVEL_2).get(0).regime().score().orElseThrow());
  }

  private static List<Verdict> verdicts(Engagement engagement) {
    return ProjectData.assess(WHO, engagement, LEVEL_2).cells().stream()
        .map(Cell::verdict)
        .toList();
  }
}
