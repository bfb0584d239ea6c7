// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.capability.Capability;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Order;

/** What must hold for every arrangement, tried on seeded random ones. */
class DerivationPropertiesTest {
  private static final Assessor ASSESSOR =
      new Assessor(ProjectData.VOCABULARY, ProjectData.FRAMEWORKS);

  @Test
  void raising_a_trait_never_makes_a_verdict_worse() {
    Random random = new Random(20261124);
    for (int round = 0; round < 60; round++) {
      Engagement base = RandomEngagement.of(random);
      List<Cell> before = ASSESSOR.cells(ProjectData.ARCHETYPE, base);
      Trait trait = ProjectData.TRAITS.all().get(random.nextInt(31));
      if (base.level(trait) >= trait.top()) {
        continue;
      }
      notWorse(
          before,
          ASSESSOR.cells(ProjectData.ARCHETYPE, Copies.raised(base, trait)),
          trait.id() + " in round " + round);
    }
  }

  @Test
  void more_cover_an_order_a_function_or_a_lifted_exclusion_never_makes_a_verdict_worse() {
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      Engagement base = RandomEngagement.of(random);
      List<Cell> before = ASSESSOR.cells(ProjectData.ARCHETYPE, base);
      Set<SystemClass> covers = new HashSet<>(base.covers().orElse(Set.of()));
      covers.addAll(List.of(SystemClass.values()));
      notWorse(
          before,
          ASSESSOR.cells(
              ProjectData.ARCHETYPE,
              with(
                  base,
                  Optional.of(covers),
                  base.excludesClasses(),
                  base.orders(),
                  base.functions())),
          "cover in round " + round);
      notWorse(
          before,
          ASSESSOR.cells(
              ProjectData.ARCHETYPE,
              with(base, base.covers(), Set.of(), base.orders(), base.functions())),
          "exclusion in round " + round);
      Map<String, Order> orders = new HashMap<>(base.orders());
      for (Capability capability : ProjectData.VOCABULARY.capabilities().values()) {
        orders.put(capability.id(), new Order(90, Set.of(), "2026-01-15", "A third party", true));
      }
      notWorse(
          before,
          ASSESSOR.cells(
              ProjectData.ARCHETYPE,
              with(base, base.covers(), base.excludesClasses(), orders, base.functions())),
          "orders in round " + round);
      notWorse(
          before,
          ASSESSOR.cells(
              ProjectData.ARCHETYPE,
              with(
                  base,
                  base.covers(),
                  base.excludesClasses(),
                  base.orders(),
                  ProjectData.VOCABULARY.functions().keySet())),
          "functions in round " + round);
    }
  }

  @Test
  void every_control_gets_exactly_one_verdict_and_the_shares_add_up() {
    Random random = new Random(11);
    int controls = ProjectData.FRAMEWORKS.stream().mapToInt(f -> f.assessed().size()).sum();
    for (int round = 0; round < 20; round++) {
      List<Cell> cells = ASSESSOR.cells(ProjectData.ARCHETYPE, RandomEngagement.of(random));
      assertEquals(controls, cells.size());
      assertEquals(
          controls,
          cells.stream().map(c -> c.control().framework() + c.control().id()).distinct().count());
      Shares shares = Shares.of(cells);
      assertEquals(
          shares.assignable(),
          shares.carried() + shares.left() + shares.open() + shares.impossible());
    }
  }

  @Test
  void the_order_of_frameworks_changes_no_verdict() {
    Engagement engagement = RandomEngagement.of(new Random(3));
    List<org.plumbline.catalogue.Framework> turned = new ArrayList<>(ProjectData.FRAMEWORKS);
    Collections.reverse(turned);
    Map<String, Verdict> one = verdicts(ASSESSOR.cells(ProjectData.ARCHETYPE, engagement));
    Map<String, Verdict> other =
        verdicts(
            new Assessor(ProjectData.VOCABULARY, turned).cells(ProjectData.ARCHETYPE, engagement));
    assertEquals(one, other);
  }

  @Test
  void the_explanation_alone_gives_the_verdict_again() {
    Random random = new Random(5);
    for (int round = 0; round < 20; round++) {
      Engagement engagement = RandomEngagement.of(random);
      for (Cell cell : ASSESSOR.cells(ProjectData.ARCHETYPE, engagement)) {
        if (cell.verdict() == Verdict.NOT_APPLICABLE) {
          assertTrue(
              Said.WORDS.all(cell.notes()).startsWith("This does not apply. "),
              cell.control().id());
          continue;
        }
        assertEquals(cell.verdict(), Assessor.verdictOf(cell.findings()), cell.control().id());
        for (Finding finding : cell.findings()) {
          for (var held : finding.held()) {
            assertTrue(
                engagement.level(held.trait()) >= held.level()
                    || finding.route() == RouteKind.ORDERED,
                cell.control().id());
          }
          if (finding.outcome() == Outcome.ATTAINABLE) {
            assertTrue(!finding.missing().isEmpty(), cell.control().id());
          }
          if (finding.outcome() == Outcome.COMMITTED || finding.outcome() == Outcome.JOINT) {
            assertTrue(finding.missing().isEmpty(), cell.control().id());
          }
        }
      }
    }
  }

  @Test
  void an_act_that_cannot_be_delegated_is_never_deliverable() {
    Random random = new Random(13);
    for (int round = 0; round < 20; round++) {
      for (Cell cell : ASSESSOR.cells(ProjectData.ARCHETYPE, RandomEngagement.of(random))) {
        if (cell.findings().stream().anyMatch(f -> f.need().capability().nonDelegable())) {
          assertTrue(cell.verdict() != Verdict.DELIVERABLE, cell.control().id());
        }
      }
    }
  }

  private static Map<String, Verdict> verdicts(List<Cell> cells) {
    Map<String, Verdict> out = new HashMap<>();
    cells.forEach(c -> out.put(c.control().framework() + " " + c.control().id(), c.verdict()));
    return out;
  }

  private static void notWorse(List<Cell> before, List<Cell> after, String what) {
    for (int i = 0; i < before.size(); i++) {
      assertTrue(
          after.get(i).verdict().ordinal() >= before.get(i).verdict().ordinal(),
          what
              + ": "
              + before.get(i).control().id()
              + " went from "
              + before.get(i).verdict()
              + " to "
              + after.get(i).verdict());
    }
  }

  private static Engagement with(
      Engagement base,
      Optional<Set<SystemClass>> covers,
      Set<SystemClass> excludes,
      Map<String, Order> orders,
      Set<String> functions) {
    return Copies.of(
        base,
        copy -> {
          copy.covers = covers;
          copy.excludesClasses = excludes;
          copy.orders = orders;
          copy.functions = functions;
        });
  }
}
