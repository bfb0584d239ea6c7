// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.Arrangements.against;
import static org.plumbline.Arrangements.caredFor;
import static org.plumbline.Arrangements.exempt;
import static org.plumbline.Arrangements.ordering;
import static org.plumbline.Arrangements.organisation;
import static org.plumbline.Arrangements.system;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Act;
import org.plumbline.Copies;
import org.plumbline.capability.Capability.Reach;
import org.plumbline.capability.SystemClass;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.Organisation;

/** Which systems an arrangement must reach for an act, and which it leaves to nobody. */
class CoverageTest {
  private static final String AGREEMENT = "contract-continuity: standing";
  private static final ListedSystem DESKS = system("desks", SystemClass.ENDPOINT, true);
  private static final ListedSystem FILES = system("files", SystemClass.SERVER, true);
  private static final ListedSystem KIOSK = system("kiosk", SystemClass.ENDPOINT, false);
  private static final ListedSystem SCANNER = system("scanner", SystemClass.SPECIALISED, true);
  private static final Organisation OFFICE = organisation("none", DESKS, FILES, KIOSK, SCANNER);

  private static Act act() {
    return Act.of("patching").standing(AGREEMENT);
  }

  private static Engagement covering(SystemClass... classes) {
    return Copies.of(
        against(OFFICE, "managed"), copy -> copy.covers = Optional.of(Set.of(classes)));
  }

  private static void uncovered(
      Organisation who, Engagement engagement, Need need, String... systems) {
    Finding finding = Told.found(who, engagement, need);
    Set<String> expected = new java.util.TreeSet<>();
    for (String each : systems) {
      expected.add("cover " + each);
    }
    assertEquals(expected, Told.missing(finding));
    assertEquals(systems.length == 0 ? Outcome.COMMITTED : Outcome.ATTAINABLE, finding.outcome());
  }

  @Test
  void an_act_reaches_all_listed_systems_or_those_with_regulated_data_or_none() {
    Engagement nothing = covering();
    uncovered(OFFICE, nothing, act().need());
    uncovered(OFFICE, nothing, act().reaching(Reach.REGULATED).need(), "desks", "files", "scanner");
    uncovered(
        OFFICE,
        nothing,
        act().reaching(Reach.IN_SCOPE).need(),
        "desks",
        "files",
        "kiosk",
        "scanner");
  }

  @Test
  void an_act_may_reach_some_classes_only() {
    uncovered(
        OFFICE,
        covering(),
        act().reaching(Reach.IN_SCOPE, SystemClass.ENDPOINT).need(),
        "desks",
        "kiosk");
    uncovered(
        OFFICE, covering(), act().reaching(Reach.REGULATED, SystemClass.ENDPOINT).need(), "desks");
  }

  @Test
  void the_classes_an_offer_lists_and_the_systems_it_names_are_covered() {
    Need need = act().reaching(Reach.IN_SCOPE).need();
    Engagement endpoints = covering(SystemClass.ENDPOINT);
    uncovered(OFFICE, endpoints, need, "files", "scanner");
    uncovered(OFFICE, Copies.of(endpoints, c -> c.namesSystems = Set.of("scanner")), need, "files");
  }

  @Test
  void an_exclusion_beats_a_promise() {
    Need need = act().reaching(Reach.IN_SCOPE).need();
    Engagement all = covering(SystemClass.values());
    uncovered(OFFICE, all, need);
    uncovered(
        OFFICE,
        Copies.of(all, c -> c.excludesClasses = Set.of(SystemClass.ENDPOINT)),
        need,
        "desks",
        "kiosk");
    uncovered(
        OFFICE,
        Copies.of(
            all,
            c -> {
              c.excludesSystems = Set.of("files");
              c.namesSystems = Set.of("files");
            }),
        need,
        "files");
  }

  @ParameterizedTest
  @CsvSource({
    "failed-item,desks files kiosk scanner",
    "named-systems,desks files kiosk scanner",
    "standard-classes,scanner",
    "all-classes,''"
  })
  void an_offer_without_a_list_covers_what_its_inventory_stands_for(String level, String left) {
    Engagement engagement = against(OFFICE, "managed", "coverage-and-inventory: " + level);
    uncovered(
        OFFICE,
        engagement,
        act().reaching(Reach.IN_SCOPE).need(),
        left.isEmpty() ? new String[0] : left.split(" "));
  }

  @Test
  void standard_classes_are_endpoints_servers_networks_and_tenants() {
    ListedSystem[] each = new ListedSystem[SystemClass.values().length];
    for (SystemClass systemClass : SystemClass.values()) {
      each[systemClass.ordinal()] = system(systemClass.spelling(), systemClass, true);
    }
    Organisation who = organisation("none", each);
    uncovered(
        who,
        against(who, "managed", "coverage-and-inventory: standard-classes"),
        act().reaching(Reach.IN_SCOPE).need(),
        "application",
        "mobile",
        "specialised");
  }

  @Test
  void an_exempt_system_needs_no_cover_and_one_cared_for_only_in_those_duties() {
    Need need = act().reaching(Reach.IN_SCOPE).need();
    Organisation who =
        organisation(
            "none",
            exempt(SCANNER),
            caredFor(DESKS),
            caredFor(FILES, "patching"),
            caredFor(KIOSK, "backup"));
    Engagement nothing = covering();
    uncovered(who, nothing, need, "kiosk");
    Finding finding = Told.found(who, nothing, need);
    assertEquals(Set.of("desks", "files"), finding.caredByOthers());
    Finding covered = Told.found(who, covering(SystemClass.values()), need);
    assertEquals(Set.of(), covered.caredByOthers());
    Finding narrow =
        Told.found(who, covering(), act().reaching(Reach.IN_SCOPE, SystemClass.SERVER).need());
    assertEquals(Set.of("files"), narrow.caredByOthers());
  }

  @Test
  void a_job_reaches_what_its_order_lists_even_excluded_and_without_a_list_all_but_the_excluded() {
    Need job = Act.of("patching").ordered().reaching(Reach.REGULATED).need();
    Engagement excluding =
        Copies.of(
            against(OFFICE, "managed"),
            c -> {
              c.covers = Optional.of(Set.of());
              c.excludesSystems = Set.of("files");
            });
    uncovered(OFFICE, ordering(excluding, "patching", 0, ""), job, "files");
    uncovered(
        OFFICE, ordering(excluding, "patching", 0, "", Set.of("files", "desks")), job, "scanner");
    Engagement all = covering(SystemClass.values());
    uncovered(OFFICE, ordering(all, "patching", 0, "", Set.of("desks")), job, "files", "scanner");
  }

  @Test
  void a_duty_that_needs_no_running_agreement_reaches_all_but_the_excluded() {
    Need anyTime =
        Act.of("patching").standing("reporting: invoice").reaching(Reach.REGULATED).need();
    uncovered(OFFICE, covering(), anyTime);
    uncovered(
        OFFICE,
        Copies.of(covering(), c -> c.excludesClasses = Set.of(SystemClass.SERVER)),
        anyTime,
        "files");
    Need retainer =
        Act.of("patching")
            .standing("contract-continuity: retainer")
            .reaching(Reach.REGULATED)
            .need();
    uncovered(OFFICE, covering(), retainer);
  }
}
