// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement.Order;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** What is written in the file of an offer is what is read. */
class OffersReadTest {
  private static final String OFFER =
      """
      id: one
      provider: One IT
      calls_itself: managed
      document: {title: Offer, date: 2026-10-01, version: '2', kind: contract}
      terms:
        contract-continuity: standing
        retained-access: {level: per-session, clause: '4.1', words: only when you call}
        maintenance-cadence: {every: P30D, clause: '4.2'}
        vulnerability-scan-cadence: {within: P92D}
        log-retention: {kept: P400D}
        monitoring-hours: {hours_a_week: 90}
      covers: [endpoint, server]
      excludes: {classes: [mobile], systems: [scanner]}
      names_systems: [tenant]
      orders:
        - {capability: penetration-testing, every: P365D, systems: [files], dated: 2026-10-01, by: Northgate}
        - {capability: restore-testing, dated: 2026-11-01}
      named_functions: [%s]
      responsibility_matrix: {log-review: provider, patching: client, backup: joint}
      does_not_perform: [incident-handling]
      takes_media_away: yes
      claims: [HIPAA-ready, 24/7]
      prices:
        - {signed_as: managed, usd_per_month: 1200}
        - {signed_as: co-managed, usd_per_month: 900, estimate: yes}
      """;

  @TempDir Path folder;

  /** Of what was read last. */
  private Problems problems = new Problems();

  private List<Offer> offers(String... files) throws IOException {
    problems = new Problems();
    Files.createDirectories(folder.resolve("offers"));
    for (int i = 0; i < files.length; i++) {
      Files.writeString(folder.resolve("offers/" + i + ".yaml"), files[i]);
    }
    return OfferReader.readAll(
        folder,
        ProjectData.VOCABULARY,
        ProjectData.MODELS,
        Set.of("files", "tenant", "scanner"),
        ProjectData.DAY,
        problems);
  }

  private List<String> codes() {
    return problems.all().stream().map(Problem::code).toList();
  }

  private static String level(Offer offer, String id) {
    Trait trait = ProjectData.TRAITS.named(id);
    return trait.level(offer.terms().get(trait).level()).name();
  }

  private static Stated stated(Offer offer, String id) {
    return offer.terms().get(ProjectData.TRAITS.named(id));
  }

  @Test
  void every_entry_of_an_offer_is_read() throws IOException {
    String function = ProjectData.VOCABULARY.functions().keySet().iterator().next();
    String act = act("patch");
    String backup = act("backup");
    Offer offer =
        offers(
                OFFER
                    .formatted(function)
                    .replace("patching: client", act + ": client")
                    .replace("backup: joint", backup + ": joint"))
            .get(0);
    assertEquals(List.of(), codes());
    assertAll(
        () -> assertEquals("one", offer.id()),
        () -> assertEquals("One IT", offer.name()),
        () -> assertEquals("managed", offer.model().id()),
        () ->
            assertEquals(
                Optional.of(Set.of(SystemClass.ENDPOINT, SystemClass.SERVER)), offer.covers()),
        () -> assertEquals(Set.of(SystemClass.MOBILE), offer.excludesClasses()),
        () -> assertEquals(Set.of("scanner"), offer.excludesSystems()),
        () -> assertEquals(Set.of("tenant"), offer.namesSystems()),
        () -> assertEquals(Set.of(function), offer.functions()),
        () ->
            assertEquals(
                Map.of(
                    "log-review",
                    Performer.PROVIDER,
                    act,
                    Performer.CLIENT,
                    backup,
                    Performer.JOINT),
                offer.matrix()),
        () -> assertEquals(Set.of("incident-handling"), offer.notPerformed()),
        () -> assertTrue(offer.takesMediaAway()));
    assertEquals(
        Map.of(
            "penetration-testing",
                new Order(365, Set.of("files"), "2026-10-01", "Northgate", false),
            "restore-testing", new Order(0, Set.of(), "2026-11-01", "", false)),
        offer.orders());
    assertEquals(List.of("HIPAA-ready", "24/7"), offer.paper().claims());
    assertEquals(
        Map.of("managed", new Paper.Price(1200, false), "co-managed", new Paper.Price(900, true)),
        offer.paper().prices());
    for (String part : List.of("Offer", "2", "2026-10-01")) {
      assertTrue(offer.paper().document().contains(part), offer.paper().document());
    }
  }

  private static String act(String like) {
    return ProjectData.VOCABULARY.capabilities().keySet().stream()
        .filter(id -> id.contains(like))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_term_is_a_level_by_name_or_the_level_its_number_reaches() throws IOException {
    Offer offer =
        offers(
                """
                id: one
                provider: One IT
                calls_itself: managed
                document: {title: Offer, date: 2026-10-01, kind: contract}
                terms:
                  contract-continuity: standing
                  retained-access: {level: per-session, clause: '4.1', words: only when you call}
                  maintenance-cadence: {every: P30D, clause: '4.2'}
                  vulnerability-scan-cadence: {within: P92D}
                  log-retention: {kept: P400D}
                  monitoring-hours: {hours_a_week: 90}
                """)
            .get(0);
    assertEquals(List.of(), codes());
    assertAll(
        () -> assertEquals("standing", level(offer, "contract-continuity")),
        () -> assertEquals("per-session", level(offer, "retained-access")),
        () -> assertEquals("monthly", level(offer, "maintenance-cadence")),
        () -> assertEquals("quarterly", level(offer, "vulnerability-scan-cadence")),
        () -> assertEquals("one-year", level(offer, "log-retention")),
        () -> assertEquals("extended-hours", level(offer, "monitoring-hours")));
    assertAll(
        () -> assertEquals(Optional.of(30), stated(offer, "maintenance-cadence").number()),
        () -> assertEquals(Optional.of(400), stated(offer, "log-retention").number()),
        () -> assertEquals(Optional.of(90), stated(offer, "monitoring-hours").number()),
        () -> assertEquals(Optional.empty(), stated(offer, "retained-access").number()),
        () -> assertEquals("4.1", stated(offer, "retained-access").source()),
        () -> assertEquals("only when you call", stated(offer, "retained-access").words()),
        () -> assertTrue(stated(offer, "maintenance-cadence").words().contains("30")),
        () -> assertTrue(stated(offer, "monitoring-hours").words().contains("90")));
    assertFalse(offer.takesMediaAway());
    assertEquals(Optional.empty(), offer.covers());
  }

  @ParameterizedTest
  @CsvSource({"contract,CONTRACT", "proposal,PROVIDER"})
  void only_a_contract_binds_what_it_says(String kind, Stated.Origin expected) throws IOException {
    Offer offer =
        offers(
                """
                id: one
                provider: One IT
                calls_itself: managed
                document: {title: Offer, date: 2026-10-01, kind: %s}
                terms:
                  contract-continuity: standing
                  retained-access: {level: per-session}
                """
                    .formatted(kind))
            .get(0);
    assertEquals(expected, stated(offer, "contract-continuity").origin());
    assertEquals(expected, stated(offer, "retained-access").origin());
  }

  @ParameterizedTest
  @CsvSource({
    "managed,standing,managed",
    "co-managed,standing,co-managed",
    "break-fix,per-incident,break-fix",
    "managed,retainer,break-fix",
    "managed,ordered-projects,managed"
  })
  void a_retainer_has_the_limits_of_break_fix_whatever_its_name(
      String name, String continuity, String expected) throws IOException {
    Offer offer =
        offers(
                "id: one\nprovider: One IT\ncalls_itself: %s\nterms: {contract-continuity: %s}\n"
                    .formatted(name, continuity))
            .get(0);
    assertEquals(expected, offer.model().id());
  }

  @ParameterizedTest
  @CsvSource({
    "'terms: {no-such-term: none}',ENG-020",
    "'terms: {internal-it-staff: none}',ENG-021",
    "'terms: {contract-continuity: forever}',ENG-022",
    "'terms: {maintenance-cadence: {level: monthly, every: P30D}}',ENG-023",
    "'terms: {maintenance-cadence: {clause: 1}}',ENG-023",
    "'terms: {maintenance-cadence: {kept: P30D}}',ENG-024",
    "'terms: {log-retention: {every: P30D}}',ENG-024",
    "'terms: {monitoring-hours: {within: P30D}}',ENG-024",
    "'terms: {retained-access: {hours_a_week: 3}}',ENG-024",
    "'covers: [boat]',ENG-005",
    "'excludes: {systems: [nowhere]}',ENG-004",
    "'names_systems: [nowhere]',ENG-004",
    "'named_functions: [nothing]',ENG-003",
    "'does_not_perform: [nothing]',ENG-002",
    "'responsibility_matrix: {log-review: somebody}',ENG-029",
    "'responsibility_matrix: {nothing: provider}',ENG-002",
    "'orders: [{capability: nothing, dated: 2026-10-01}]',ENG-002",
    "'orders: [{capability: risk-acceptance-is-none, dated: 2026-10-01}]',ENG-002",
    "'prices: [{signed_as: lease, usd_per_month: 1}]',ENG-026",
    "'document: {title: Offer, kind: contract, color: red}',YAML-013",
    "'excludes: {color: red}',YAML-013"
  })
  void a_word_that_is_none_of_the_closed_ones_is_named(String line, String code)
      throws IOException {
    offers("id: one\nprovider: One IT\ncalls_itself: managed\n" + line + "\n");
    assertEquals(List.of(code), codes());
  }

  @Test
  void an_act_ordered_twice_or_not_for_order_is_named() throws IOException {
    String head = "id: one\nprovider: One IT\ncalls_itself: managed\norders:\n";
    String once = "  - {capability: restore-testing, dated: 2026-10-01}\n";
    offers(head + once);
    assertEquals(List.of(), codes());
    offers(head + once + once);
    assertEquals(List.of("ENG-028"), codes());
    String standingOnly =
        ProjectData.VOCABULARY.capabilities().values().stream()
            .filter(
                c ->
                    c.conditions().stream()
                        .noneMatch(x -> x instanceof org.plumbline.capability.Condition.Ordered))
            .findFirst()
            .orElseThrow()
            .id();
    offers(head + "  - {capability: " + standingOnly + ", dated: 2026-10-01}\n");
    assertEquals(List.of("ENG-027"), codes());
  }

  @Test
  void two_offers_of_one_id_are_named_and_both_files_read_in_order() throws IOException {
    String offer = "id: %s\nprovider: One IT\ncalls_itself: managed\n";
    List<Offer> read = offers(offer.formatted("b"), offer.formatted("a"));
    assertEquals(List.of("b", "a"), read.stream().map(Offer::id).toList());
    assertEquals(List.of(), codes());
    offers(offer.formatted("b"), offer.formatted("b"));
    assertEquals(List.of("ENG-025"), codes());
  }

  @Test
  void what_is_no_known_word_is_left_out_of_what_is_read() throws IOException {
    Offer offer =
        offers(
                """
                id: one
                provider: One IT
                calls_itself: managed
                terms: {internal-it-staff: none, contract-continuity: standing}
                prices: [{signed_as: lease, usd_per_month: 1}]
                """)
            .get(0);
    assertEquals(1, offer.terms().size());
    assertEquals(Map.of(), offer.paper().prices());
  }

  @Test
  void only_yaml_files_are_offers() throws IOException {
    offers("id: one\nprovider: One IT\ncalls_itself: managed\n");
    Files.writeString(folder.resolve("offers/notes.txt"), "no offer");
    assertEquals(
        1,
        OfferReader.readAll(
                folder,
                ProjectData.VOCABULARY,
                ProjectData.MODELS,
                Set.of(),
                ProjectData.DAY,
                problems)
            .size());
    assertEquals(List.of(), codes());
  }

  @Test
  void an_organisation_without_offers_has_none() {
    assertEquals(
        List.of(),
        OfferReader.readAll(
            folder,
            ProjectData.VOCABULARY,
            ProjectData.MODELS,
            Set.of(),
            ProjectData.DAY,
            problems));
  }
}
