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

/** What is written in the files of an organisation and its offers is what is read. */
class PapersReadTest {
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

  private static final String ORGANISATION =
      """
      name: Test Practice
      regulated_under: a rule
      frameworks: [hipaa-security-rule, glba-safeguards-rule]
      baseline: moderate
      people: 14
      internal_it_staff: part-time
      facts: {wireless: yes, voip: no, consumers: 4200, mobileDevices: unknown}
      systems:
        - {id: desks, class: endpoint, regulated_data: yes, what: desks and laptops}
        - {id: mail, class: cloud-tenant, regulated_data: no, cared_for_by: {who: Host, duties: hosting}}
        - {id: app, class: application, regulated_data: yes, cared_for_by: {who: Maker, duties: all}}
        - {id: scanner, class: specialised, regulated_data: yes, exempt: documented}
        - {id: door, class: network, regulated_data: no, cared_for_by: {who: Landlord, duties: [patching]}}
      performs_itself: [log-review]
      officials: {security official: office manager, affirming official: owner}
      owners: {risk-analysis: the owner, all: office manager}
      system_security_plan: current
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
        problems);
  }

  private Organisation organisation(String text) throws IOException {
    problems = new Problems();
    Files.writeString(folder.resolve("organisation.yaml"), text);
    return OrganisationReader.read(
        folder, ProjectData.VOCABULARY, ProjectData.frameworkIds(), problems);
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
            "penetration-testing", new Order(365, Set.of("files"), "2026-10-01", "Northgate"),
            "restore-testing", new Order(0, Set.of(), "2026-11-01", "")),
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
    assertEquals(
        Optional.empty(),
        organisation("name: Test\ninternal_it_staff: none\nbaseline: extreme\n").baseline());
  }

  @Test
  void only_yaml_files_are_offers() throws IOException {
    offers("id: one\nprovider: One IT\ncalls_itself: managed\n");
    Files.writeString(folder.resolve("offers/notes.txt"), "no offer");
    assertEquals(
        1,
        OfferReader.readAll(folder, ProjectData.VOCABULARY, ProjectData.MODELS, Set.of(), problems)
            .size());
    assertEquals(List.of(), codes());
  }

  @Test
  void an_organisation_without_offers_has_none() {
    assertEquals(
        List.of(),
        OfferReader.readAll(
            folder, ProjectData.VOCABULARY, ProjectData.MODELS, Set.of(), problems));
  }

  @Test
  void every_entry_of_an_organisation_is_read() throws IOException {
    Organisation who = organisation(ORGANISATION.replace("patching", act("patch")));
    assertEquals(List.of(), codes());
    assertAll(
        () -> assertEquals(folder.getFileName().toString(), who.id()),
        () -> assertEquals("Test Practice", who.name()),
        () ->
            assertEquals(List.of("hipaa-security-rule", "glba-safeguards-rule"), who.frameworks()),
        () -> assertEquals(Optional.of("moderate"), who.baseline()),
        () -> assertEquals(14, who.people()),
        () -> assertEquals(1, who.staffLevel()),
        () ->
            assertEquals(
                Map.of("wireless", 1, "voip", 0, "consumers", 4200), who.facts().answers()),
        () -> assertEquals(Set.of("log-review"), who.selfPerformed()),
        () ->
            assertEquals(
                Map.of("security official", "office manager", "affirming official", "owner"),
                who.officials()),
        () ->
            assertEquals(
                Map.of("risk-analysis", "the owner", "all", "office manager"), who.owners()),
        () -> assertEquals("current", who.systemSecurityPlan()),
        () -> assertEquals("a rule", who.notes()),
        () -> assertTrue(who.listed()),
        () -> assertFalse(who.archetype()),
        () -> assertFalse(who.hasItStaff()));
    List<ListedSystem> systems = who.systems();
    assertAll(
        () ->
            assertEquals(
                List.of("desks", "mail", "app", "scanner", "door"),
                systems.stream().map(ListedSystem::id).toList()),
        () ->
            assertEquals(
                List.of(true, false, true, true, false),
                systems.stream().map(ListedSystem::regulated).toList()),
        () -> assertEquals(SystemClass.CLOUD_TENANT, systems.get(1).systemClass()),
        () -> assertEquals("desks and laptops", systems.get(0).description()),
        () -> assertEquals(Optional.empty(), systems.get(0).care()),
        () -> assertEquals(Optional.empty(), systems.get(0).exempt()),
        () -> assertEquals(Optional.of("documented"), systems.get(3).exempt()));
    ListedSystem.Care host = systems.get(1).care().orElseThrow();
    ListedSystem.Care maker = systems.get(2).care().orElseThrow();
    ListedSystem.Care landlord = systems.get(4).care().orElseThrow();
    assertAll(
        () -> assertEquals("Host", host.by()),
        () -> assertFalse(host.all()),
        () -> assertTrue(host.capabilities().size() > 1, "what a host does inside its product"),
        () -> assertTrue(maker.all()),
        () -> assertEquals(Set.of(act("patch")), landlord.capabilities()));
  }

  @Test
  void what_an_organisation_does_not_say_is_unknown_or_the_assumed_one() throws IOException {
    Organisation who = organisation("name: Test\ninternal_it_staff: none\n");
    assertEquals(List.of(), codes());
    assertAll(
        () -> assertEquals("unknown", who.systemSecurityPlan()),
        () -> assertEquals(ProjectData.ARCHETYPE.systems(), who.systems()),
        () -> assertFalse(who.listed()),
        () -> assertEquals(0, who.people()),
        () -> assertEquals(List.of(), who.frameworks()),
        () -> assertEquals(Optional.empty(), who.baseline()),
        () -> assertEquals(Tailoring.NONE, who.tailoring()));
  }

  @ParameterizedTest
  @CsvSource({
    "'frameworks: [no-rule]',ENG-007",
    "'baseline: extreme',ENG-008",
    "'facts: {weather: yes}',ENG-010",
    "'performs_itself: [nothing]',ENG-002",
    "'system_security_plan: soon',ENG-006",
    "'systems: [{id: a, class: server, regulated_data: yes}, {id: a, class: server, regulated_data: no}]',ENG-011",
    "'systems: [{id: a, class: boat, regulated_data: yes}]',ENG-005",
    "'systems: [{id: a, class: server, regulated_data: yes, cared_for_by: {who: x}}]',ENG-012",
    "'systems: [{id: a, class: server, regulated_data: yes, cared_for_by: {who: x, duties: [nothing]}}]',ENG-002"
  })
  void a_word_of_an_organisation_that_is_none_of_the_closed_ones_is_named(String line, String code)
      throws IOException {
    organisation("name: Test\ninternal_it_staff: none\n" + line + "\n");
    assertTrue(codes().contains(code), codes().toString());
  }

  @ParameterizedTest
  @CsvSource({"none,0", "part-time,1", "one-person,2", "four-or-more,4"})
  void own_it_staff_is_one_of_the_levels(String staff, int level) throws IOException {
    Organisation who = organisation("name: Test\ninternal_it_staff: " + staff + "\n");
    assertEquals(level, who.staffLevel());
    assertEquals(level >= 2, who.hasItStaff());
  }

  @Test
  void staff_that_is_no_level_and_a_folder_without_a_file_are_named() throws IOException {
    organisation("name: Test\ninternal_it_staff: plenty\n");
    assertEquals(List.of("ENG-009"), codes());
    problems = new Problems();
    Organisation assumed =
        OrganisationReader.read(
            folder.resolve("nowhere"),
            ProjectData.VOCABULARY,
            ProjectData.frameworkIds(),
            problems);
    assertEquals(List.of("ENG-001"), codes());
    assertTrue(assumed.archetype());
  }

  private static final String TAILORED =
      "name: Test\ninternal_it_staff: none\nbaseline: low\ntailoring:\n  ";

  @Test
  void tailoring_is_read_with_its_reasons_and_numbers() throws IOException {
    Organisation who =
        organisation(
            TAILORED
                + "add: [{control: SC-8, rationale: ' mail leaves '}]\n"
                + "  remove: [{control: PE-13, rationale: landlord}]\n"
                + "  parameters:\n"
                + "    - {interval: scan-53, value: P20D, source: policy}\n"
                + "    - {interval: log-review, control: AU-6, value: P1D, source: plan}\n");
    assertEquals(List.of(), codes());
    Tailoring tailoring = who.tailoring();
    assertAll(
        () -> assertEquals("mail leaves", tailoring.addition("SC-8").orElseThrow().rationale()),
        () -> assertEquals(Optional.empty(), tailoring.addition("PE-13")),
        () -> assertEquals("landlord", tailoring.removal("PE-13").orElseThrow().rationale()),
        () -> assertEquals(Optional.empty(), tailoring.removal("SC-8")));
    Tailoring.Parameter scan = tailoring.parameters().get(0);
    Tailoring.Parameter review = tailoring.parameters().get(1);
    assertAll(
        () -> assertEquals("scan-53", scan.interval()),
        () -> assertEquals(20, scan.amount()),
        () -> assertEquals("policy", scan.source()),
        () -> assertEquals("", scan.control()),
        () -> assertEquals("AU-6", review.control()),
        () -> assertEquals(1, review.amount()));
  }

  @ParameterizedTest
  @CsvSource({
    "'add: [{control: SC-8}]',ENG-040",
    "'add: [{control: SC-8, rationale: \" \"}]',ENG-040",
    "'add: [{control: SC-8, rationale: a}, {control: SC-8, rationale: b}]',ENG-041",
    "'parameters: [{interval: scan-53, value: P9D, source: p}, {interval: scan-53, value: P8D, source: p}]',ENG-042",
    "'parameters: [{interval: log-review, value: P9D, source: p}, {interval: log-review, control: AU-6, value: P8D, source: p}]',ENG-042",
    "'parameters: [{interval: log-review, control: AU-6, value: P9D, source: p}, {interval: log-review, value: P8D, source: p}]',ENG-042",
    "'parameters: [{interval: no-such, value: P9D, source: p}]',ENG-043",
    "'parameters: [{interval: log-review, control: ZZ-1, value: P9D, source: p}]',ENG-044",
    "'parameters: [{interval: scan-53, value: P0D, source: p}]',ENG-045",
    "'parameters: [{interval: scan-53, value: -P1D, source: p}]',ENG-045",
    "'parameters: [{interval: scan-53, value: PT5H, source: p}]',ENG-045",
    "'parameters: [{interval: scan-53, value: P100001D, source: p}]',ENG-045",
    "'parameters: [{interval: scan-53, value: monthly, source: p}]',ENG-045"
  })
  void tailoring_that_says_too_little_or_twice_or_nothing_known_is_named(String line, String code)
      throws IOException {
    organisation(TAILORED + line + "\n");
    assertEquals(List.of(code), codes());
  }

  @ParameterizedTest
  @CsvSource({"P100000D,100000", "P1D,1", "PT48H,2"})
  void a_number_of_days_may_be_as_long_as_a_lifetime(String value, int days) throws IOException {
    Organisation who =
        organisation(
            TAILORED + "parameters: [{interval: scan-53, value: " + value + ", source: p}]\n");
    assertEquals(days, who.tailoring().parameters().get(0).amount());
  }

  private static final String MODELS =
      """
      id: %s
      title: A Model
      summary: One sentence.
      headcount: {from: 5, to: 60, source: F1}
      traits:
      """;

  @Test
  void a_model_is_read_with_its_least_usual_and_most_and_where_each_comes_from()
      throws IOException {
    List<SupportModel> models = models(body("monthly", "quarterly"));
    assertEquals(List.of(), codes());
    SupportModel model = models.get(0);
    SupportModel.Band band = model.band(ProjectData.TRAITS.named("vulnerability-scan-cadence"));
    assertAll(
        () -> assertEquals("leased", model.id()),
        () -> assertEquals("A Model", model.title()),
        () -> assertEquals("One sentence.", model.summary()),
        () -> assertEquals(new SupportModel.Headcount(5, 60, "F1"), model.headcount()),
        () -> assertEquals(1, band.floor().level()),
        () -> assertEquals(3, band.usual().level()),
        () -> assertEquals(4, band.ceiling().level()),
        () -> assertEquals(Stated.Origin.SOURCE, band.floor().origin()),
        () -> assertEquals("F1, F2", band.floor().source()),
        () -> assertEquals(Stated.Origin.PRACTICE, band.ceiling().origin()),
        () -> assertFalse(model.coManaged()),
        () -> assertFalse(model.breakFix()));
  }

  private static String body(String most, String usual) {
    StringBuilder out = new StringBuilder(MODELS.formatted("leased"));
    for (Trait trait : ProjectData.TRAITS.all()) {
      boolean scans = trait.id().equals("vulnerability-scan-cadence");
      String least = trait.level(0).name();
      out.append("  ")
          .append(trait.id())
          .append(":\n    floor: {level: ")
          .append(scans ? "yearly" : least)
          .append(", facts: [F1, F2]}\n    default: {level: ")
          .append(scans ? usual : least)
          .append(", facts: [F1]}\n    ceiling: {level: ")
          .append(scans ? most : least)
          .append(", practice: seen}\n");
    }
    return out.toString();
  }

  private List<SupportModel> models(String text) throws IOException {
    problems = new Problems();
    Files.writeString(folder.resolve("leased.yaml"), text);
    return ModelReader.readAll(folder, ProjectData.TRAITS, problems);
  }

  @Test
  void a_model_out_of_order_with_an_unknown_word_or_without_a_source_is_named() throws IOException {
    models(body("quarterly", "monthly"));
    assertEquals(List.of("MOD-003"), codes(), "the usual is more than the most");
    models(body("monthly", "none"));
    assertEquals(List.of("MOD-003"), codes(), "the usual is less than the least");
    models(body("monthly", "hourly"));
    assertEquals(1, count("MOD-002"));
    models(
        body("monthly", "monthly").replaceFirst("practice: seen", "practice: seen, facts: [F1]"));
    assertEquals(List.of("MOD-004"), codes());
    models(body("monthly", "monthly").replaceFirst(", practice: seen", ""));
    assertEquals(List.of("MOD-004"), codes());
    models(body("monthly", "monthly").replaceFirst("    ceiling: .*\n", ""));
    assertEquals(List.of("MOD-001"), codes());
    models(MODELS.formatted("leased") + "  no-such-trait: {}\n");
    assertEquals(1, count("MOD-002"));
    assertTrue(count("MOD-001") > 0);
  }

  private long count(String code) {
    return codes().stream().filter(code::equals).count();
  }

  @Test
  void the_shipped_models_come_first_and_in_their_order() throws IOException {
    for (String name : List.of("managed", "break-fix", "co-managed", "a-lease", "leased")) {
      Files.writeString(
          folder.resolve(name + ".yaml"),
          body("monthly", "monthly").replace("id: leased", "id: " + name));
    }
    Files.writeString(folder.resolve("notes.txt"), "no model");
    List<SupportModel> models = ModelReader.readAll(folder, ProjectData.TRAITS, problems);
    assertEquals(
        List.of("break-fix", "managed", "co-managed", "a-lease", "leased"),
        models.stream().map(SupportModel::id).toList());
  }
}
