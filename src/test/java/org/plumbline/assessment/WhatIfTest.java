// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.plumbline.capability.SystemClass;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.Organisation;

/** What a change is worth is worked out from the cells it touches, and equals the whole again. */
class WhatIfTest {
  private static final List<String> EXAMPLES =
      List.of("cedar-ridge-dental", "harbor-consumer-credit", "tri-valley-machining");
  private static final Assessor ASSESSOR =
      new Assessor(ProjectData.VOCABULARY, ProjectData.FRAMEWORKS);

  @ParameterizedTest
  @ValueSource(strings = {"cedar-ridge-dental", "harbor-consumer-credit", "tri-valley-machining"})
  void cover_of_a_listed_system_is_worth_what_the_whole_derived_again_says(String example) {
    Organisation organisation = ProjectData.example(example);
    for (Offer offer : ProjectData.offers(example)) {
      Engagement engagement = ProjectData.engagement(organisation, offer);
      assertWorth(organisation, engagement, organisation.systems());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void cover_is_worth_the_same_among_500_systems_with_random_exclusions(long seed) {
    Random random = new Random(seed);
    String example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
    Organisation organisation = organisation(example, 500, random);
    List<Offer> offers = ProjectData.offers(example);
    Offer offer = offers.get(random.nextInt(offers.size()));
    int left = random.nextInt(6);
    Set<String> excluded = new HashSet<>();
    for (int i = 0; i <= left; i++) {
      excluded.add("system-" + random.nextInt(500));
    }
    Engagement engagement =
        excluding(ProjectData.engagement(organisation, offer), excluded, random);
    List<ListedSystem> looked =
        organisation.systems().stream()
            .filter(s -> excluded.contains(s.id()) || random.nextInt(60) == 0)
            .toList();
    assertWorth(organisation, engagement, looked);
  }

  @Test
  void cover_of_the_one_system_left_out_makes_more_deliverable() {
    Organisation organisation = organisation("tri-valley-machining", 20, new Random(1));
    int gained = 0;
    for (Offer offer : ProjectData.offers("tri-valley-machining")) {
      Engagement whole = ProjectData.engagement(organisation, offer);
      Engagement engagement =
          Copies.of(
              whole,
              copy -> {
                copy.covers = Optional.of(Set.of(SystemClass.values()));
                copy.excludesClasses = Set.of();
                copy.excludesSystems = Set.of("system-3");
              });
      ListedSystem system = organisation.systems().get(3);
      Map<String, Integer> more = covering(organisation, engagement).moreDeliverable(system);
      gained += more.values().stream().mapToInt(Integer::intValue).sum();
    }
    assertTrue(gained > 0, "cover of the last system counts for something");
  }

  @Test
  void an_exemption_struck_changes_one_framework_as_it_changes_the_whole() {
    Organisation organisation = ProjectData.example("tri-valley-machining");
    Framework framework = ProjectData.frameworks("cmmc-level-2").get(0);
    for (Offer offer : ProjectData.offers("tri-valley-machining")) {
      Engagement engagement = ProjectData.engagement(organisation, offer);
      for (ListedSystem system : organisation.systems()) {
        List<Cell> whole =
            ASSESSOR.cells(organisation.withoutExemption(system.id()), engagement).stream()
                .filter(c -> c.control().framework().equals(framework.id()))
                .toList();
        assertEquals(
            whole,
            new WhatIf(ASSESSOR, List.of(engagement))
                .withoutExemption(seen(organisation, engagement), system, framework));
      }
    }
  }

  private static void assertWorth(
      Organisation organisation, Engagement engagement, List<ListedSystem> systems) {
    WhatIf.Covering covering = covering(organisation, engagement);
    Map<String, Integer> now = deliverable(ASSESSOR.cells(organisation, engagement));
    for (ListedSystem system : systems) {
      Map<String, Integer> then =
          deliverable(
              ASSESSOR.cells(organisation, Engagements.covering(engagement, system, organisation)));
      Map<String, Integer> more = covering.moreDeliverable(system);
      for (Framework framework : ProjectData.FRAMEWORKS) {
        assertEquals(
            then.getOrDefault(framework.id(), 0) - now.getOrDefault(framework.id(), 0),
            more.getOrDefault(framework.id(), 0),
            engagement.id() + ", " + system.id() + ", " + framework.id());
      }
    }
  }

  private static WhatIf.Covering covering(Organisation organisation, Engagement engagement) {
    return new WhatIf(ASSESSOR, List.of(engagement)).covering(seen(organisation, engagement));
  }

  private static Seen seen(Organisation organisation, Engagement engagement) {
    return new Seen(
        organisation, engagement, ProjectData.FRAMEWORKS, List.of(), ProjectData.TRAITS);
  }

  private static Map<String, Integer> deliverable(List<Cell> cells) {
    Map<String, Integer> out = new HashMap<>();
    for (Cell cell : cells) {
      if (cell.verdict() == Verdict.DELIVERABLE) {
        out.merge(cell.control().framework(), 1, Integer::sum);
      }
    }
    return out;
  }

  private static Organisation organisation(String example, int systems, Random random) {
    List<ListedSystem> listed = new ArrayList<>();
    for (int i = 0; i < systems; i++) {
      listed.add(
          new ListedSystem(
              "system-" + i,
              SystemClass.values()[random.nextInt(SystemClass.values().length)],
              random.nextInt(3) > 0,
              "",
              random.nextInt(20) == 0
                  ? Optional.of(new ListedSystem.Care("its maker", random.nextBoolean(), Set.of()))
                  : Optional.empty(),
              random.nextInt(30) == 0 ? Optional.of("stands alone") : Optional.empty()));
    }
    return Copies.of(ProjectData.example(example), copy -> copy.systems = listed);
  }

  /** Cover of every class but perhaps one, all but a few systems, named or not. */
  private static Engagement excluding(Engagement offer, Set<String> excluded, Random random) {
    return Copies.of(
        offer,
        copy -> {
          copy.covers = Optional.of(Set.of(SystemClass.values()));
          copy.excludesClasses =
              random.nextInt(3) == 0
                  ? Set.of(SystemClass.values()[random.nextInt(SystemClass.values().length)])
                  : Set.of();
          copy.excludesSystems = excluded;
        });
  }
}
