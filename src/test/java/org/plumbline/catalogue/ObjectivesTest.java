// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.ProjectData;
import org.plumbline.Totals;

/** The assessment objectives of CMMC, held against the counts and ids of SP 800-171A. */
class ObjectivesTest {
  private static final Framework LEVEL_1 = ProjectData.frameworks("cmmc-level-1").get(0);
  private static final Framework LEVEL_2 = ProjectData.frameworks("cmmc-level-2").get(0);

  @Test
  void level_two_has_320_objectives_and_level_one_59() {
    assertEquals(List.of(), ProjectData.PROBLEMS.errors());
    assertEquals(320, LEVEL_2.objectives().size(), Totals.of("objectives of CMMC level 2"));
    assertEquals(59, LEVEL_1.objectives().size(), Totals.of("objectives of CMMC level 1"));
  }

  @Test
  void level_two_asks_71_decisions_45_documents_202_actions_and_2_records() {
    assertEquals(
        Map.of(
            ObjectiveAct.DECIDE, 71L,
            ObjectiveAct.DOCUMENT, 45L,
            ObjectiveAct.PERFORM, 202L,
            ObjectiveAct.RETAIN, 2L),
        LEVEL_2.objectives().stream()
            .collect(Collectors.groupingBy(Objective::act, Collectors.counting())));
  }

  @Test
  void every_requirement_of_levels_one_and_two_has_objectives_and_no_other_framework_has() {
    for (Framework framework : ProjectData.FRAMEWORKS) {
      boolean listed = framework.equals(LEVEL_1) || framework.equals(LEVEL_2);
      assertEquals(listed, !framework.objectives().isEmpty(), framework.id());
      for (Control control : listed ? framework.assessed() : List.<Control>of()) {
        assertFalse(framework.objectivesOf(control).isEmpty(), control.id());
      }
    }
  }

  @Test
  void objectives_stand_in_the_order_of_their_controls() {
    for (Framework framework : List.of(LEVEL_1, LEVEL_2)) {
      assertEquals(
          framework.assessed().stream().map(Control::id).collect(Collectors.toSet()),
          framework.objectives().stream().map(Objective::control).collect(Collectors.toSet()));
      Set<String> begun = new HashSet<>();
      String last = "";
      for (Objective objective : framework.objectives()) {
        assertTrue(
            objective.control().equals(last) || begun.add(objective.control()), objective.id());
        last = objective.control();
      }
    }
  }

  @Test
  void an_objective_is_called_by_its_control_and_letter() {
    Objective first = LEVEL_2.objectives().get(0);
    assertEquals("AC.L2-3.1.1[a]", first.id());
    assertEquals("AC.L2-3.1.1", first.control());
    assertEquals("a", first.letter());
    assertEquals("access-authorisation", first.capability().id());
    assertEquals(
        List.of("CM.L2-3.4.4[a]"),
        LEVEL_2.objectivesOf(LEVEL_2.control("CM.L2-3.4.4").orElseThrow()).stream()
            .map(Objective::id)
            .toList());
  }

  @Test
  void letters_that_repeat_give_way_to_the_whole_official_id() {
    assertEquals(
        List.of(
            "PE.L1-b.1.ix 3.10.3[a]",
            "PE.L1-b.1.ix 3.10.3[b]",
            "PE.L1-b.1.ix 3.10.4[a]",
            "PE.L1-b.1.ix 3.10.5[a]",
            "PE.L1-b.1.ix 3.10.5[b]",
            "PE.L1-b.1.ix 3.10.5[c]"),
        LEVEL_1.objectivesOf(LEVEL_1.control("PE.L1-b.1.ix").orElseThrow()).stream()
            .map(Objective::id)
            .toList());
  }

  @Test
  void each_is_one_sentence_of_six_to_twenty_five_words_said_once() {
    for (Framework framework : List.of(LEVEL_1, LEVEL_2)) {
      Set<String> said = new HashSet<>();
      for (Objective objective : framework.objectives()) {
        String asks = objective.asks();
        int words = asks.split(" ").length;
        assertTrue(words >= 6 && words <= 25, objective.id() + ": " + asks);
        assertTrue(asks.matches("[A-Z][^.]*(\\.[^ .][^.]*)*\\."), objective.id() + ": " + asks);
        assertTrue(said.add(asks), objective.id() + " says what another says: " + asks);
      }
    }
    assertTrue(
        LEVEL_1.objectives().stream().noneMatch(o -> o.asks().contains("CUI")),
        "level 1 is about federal contract information");
  }

  @Test
  void the_objectives_of_level_two_are_those_of_the_official_list() {
    OfficialTexts.assumeThere();
    assertEquals(
        OfficialTexts.columns("nist-800-171a-objectives.csv", "cmmc_id").stream()
            .map(row -> row.get(0))
            .sorted()
            .toList(),
        LEVEL_2.objectives().stream().map(Objective::id).sorted().toList());
  }

  @Test
  void the_objectives_of_level_one_are_those_of_the_official_list() {
    OfficialTexts.assumeThere();
    Map<String, List<String>> official = new TreeMap<>();
    for (List<String> row :
        OfficialTexts.columns("cmmc-l1-objectives.csv", "cmmc_id", "objective")) {
      official.computeIfAbsent(row.get(0), control -> new ArrayList<>()).add(row.get(1));
    }
    List<String> ids = new ArrayList<>();
    official.forEach(
        (control, objectives) -> {
          boolean joined = objectives.stream().map(o -> o.split("\\[")[0]).distinct().count() > 1;
          for (String objective : objectives) {
            String letter = objective.substring(objective.indexOf('[') + 1, objective.length() - 1);
            ids.add(Objective.idOf(control, joined ? objective : letter));
          }
        });
    assertEquals(
        ids.stream().sorted().toList(),
        LEVEL_1.objectives().stream().map(Objective::id).sorted().toList());
  }
}
