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
import org.plumbline.papers.ListedSystem;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** What is written in the file of an organization is what is read. */
class OrganisationReadTest {
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

  private Organisation organisation(String text) throws IOException {
    problems = new Problems();
    Files.writeString(folder.resolve("organisation.yaml"), text);
    return OrganisationReader.read(folder, ProjectData.VOCABULARY, ProjectData.RULES, problems);
  }

  private List<String> codes() {
    return problems.errors().stream().map(Problem::code).toList();
  }

  private static String act(String like) {
    return ProjectData.VOCABULARY.capabilities().keySet().stream()
        .filter(id -> id.contains(like))
        .findFirst()
        .orElseThrow();
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
                Map.of(
                    OfficialRole.SECURITY_OFFICIAL, "office manager",
                    OfficialRole.AFFIRMING_OFFICIAL, "owner"),
                who.officials()),
        () ->
            assertEquals(
                Map.of("risk-analysis", "the owner", "all", "office manager"), who.owners()),
        () -> assertEquals(SecurityPlan.of(PlanState.CURRENT), who.systemSecurityPlan()),
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
        () -> assertEquals(SecurityPlan.UNKNOWN, who.systemSecurityPlan()),
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
    Organisation who = organisation("name: Test\ninternal_it_staff: none\n" + line + "\n");
    assertEquals(Optional.empty(), who.baseline());
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
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Organisation assumed =
        OrganisationReader.read(empty, ProjectData.VOCABULARY, ProjectData.RULES, problems);
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
                + "    - {interval: log-review-weekly, control: AU-6, value: P1D, source: plan}\n");
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
    "'parameters: [{interval: log-review-weekly, value: P9D, source: p}, {interval: log-review-weekly, control: AU-6, value: P8D, source: p}]',ENG-042",
    "'parameters: [{interval: log-review-weekly, control: AU-6, value: P9D, source: p}, {interval: log-review-weekly, value: P8D, source: p}]',ENG-042",
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
}
