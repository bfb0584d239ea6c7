// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.OrganisationReader;
import org.plumbline.judgement.Verdict;
import org.plumbline.problem.Problems;

/** Controls taken in and left out, and numbers an organisation sets; worked out by hand. */
class TailoringTest {
  private static final String HEAD =
      """
      name: Test Practice
      internal_it_staff: none
      facts: {federalAgency: no, classifiedData: no, privacyActRecords: no}
      baseline: low
      """;

  @TempDir Path folder;

  @Test
  void a_control_left_out_falls_away_with_its_rationale() throws IOException {
    // PE-13 is in the low baseline.
    Cell cell = cell("remove: [{control: PE-13, rationale: the landlord runs it.}]", "PE-13");
    assertEquals(Verdict.NOT_APPLICABLE, cell.verdict());
    assertEquals(
        "This does not apply. The organization left it out: the landlord runs it.",
        Said.WORDS.all(cell.notes()));
  }

  @Test
  void a_control_taken_in_counts_and_one_of_no_list_does_not() throws IOException {
    // SC-8 and SC-28 come with the moderate baseline.
    String text = "add: [{control: SC-8, rationale: mail leaves the house}]";
    assertTrue(cell(text, "SC-8").verdict() != Verdict.NOT_APPLICABLE);
    assertEquals(
        "This does not apply. NIST SP 800-53B does not select it for the low baseline.",
        Said.WORDS.all(cell(text, "SC-28").notes()));
  }

  @Test
  void one_added_and_one_removed_leave_the_count_of_the_baseline() throws IOException {
    Organisation who =
        organisation(
            "add: [{control: SC-8, rationale: a}]", "remove: [{control: PE-13, rationale: b}]");
    long selected =
        ProjectData.frameworks("nist-800-53-r5").get(0).assessed().stream()
            .filter(c -> TailoredScope.selects(c, who))
            .count();
    assertEquals(149, selected);
  }

  @Test
  void a_slacker_scan_asks_a_lower_level_and_a_number_between_two_the_higher() throws IOException {
    // RA-5 asks monthly scans (31 days); 92 days are quarterly, 20 days only weekly keeps.
    assertEquals("monthly", scanLevel(""));
    assertEquals(
        "quarterly", scanLevel("parameters: [{interval: scan-53, value: P92D, source: p}]"));
    assertEquals("weekly", scanLevel("parameters: [{interval: scan-53, value: P20D, source: p}]"));
  }

  @Test
  void a_longer_retention_asks_the_next_level() throws IOException {
    // 1,095 days need six years.
    assertEquals(
        "six-years",
        level(
            "parameters: [{interval: log-retention-au11, value: P1095D, source: p}]",
            "AU-11",
            "log-collection",
            "log-retention"));
  }

  @Test
  void a_number_set_for_one_control_is_not_asked_of_another_that_calls_for_the_same_act()
      throws IOException {
    // RA-5(2) names no number of its own; weekly scans set for RA-5 are no matter of it.
    String add = "add: [{control: RA-5(2), rationale: a}]";
    String set = "parameters: [{interval: scan-53, control: RA-5, value: P7D, source: p}]";
    assertEquals(
        cells(organisation(add), "managed").get("RA-5(2)").missing().toString(),
        cells(organisation(add, set), "managed").get("RA-5(2)").missing().toString());
  }

  @Test
  void a_number_that_an_order_carries_makes_the_order_more_often() throws IOException {
    // CA-8 asks a penetration test every 365 days; 183 make it half-yearly.
    String add = "add: [{control: CA-8, rationale: a}]";
    Organisation who =
        organisation(add, "parameters: [{interval: pentest-53, value: P183D, source: p}]");
    assertEquals(List.of(365), longest(cells(organisation(add), "managed").get("CA-8")));
    assertEquals(List.of(183), longest(cells(who, "managed").get("CA-8")));
  }

  private static List<Integer> longest(Cell cell) {
    return cell.findings().stream()
        .map(f -> f.need().capability())
        .filter(c -> c.id().equals("penetration-testing"))
        .map(c -> c.longestDays().orElse(0))
        .toList();
  }

  @Test
  void a_number_set_for_one_control_leaves_the_others_as_assumed() throws IOException {
    Assessment found =
        assess(
            organisation(
                "parameters: [{interval: access-review, control: AC-2, value: P92D, source: policy 3}]"),
            "managed");
    List<Interval> reviews =
        found.vocabulary().intervals().stream()
            .filter(i -> i.id().equals("access-review"))
            .toList();
    assertEquals(2, reviews.size());
    assertEquals(183, reviews.get(0).amount());
    assertEquals(List.of("164.308(a)(4)(ii)(C)", "314.4(c)(1)"), reviews.get(0).controls());
    assertEquals("at most 92 days (set by you)", reviews.get(1).words());
    assertEquals(Basis.ORGANISATION, reviews.get(1).basis());
    assertTrue(reviews.get(1).citation().startsWith("policy 3; without it at most 183 days"));
  }

  @Test
  void a_number_set_as_assumed_changes_no_verdict() throws IOException {
    Map<String, Cell> plain = cells(organisation(), "managed");
    Map<String, Cell> same =
        cells(
            organisation("parameters: [{interval: scan-53, value: P31D, source: as assumed}]"),
            "managed");
    plain.forEach(
        (id, cell) ->
            assertEquals(
                cell.verdict() + " " + cell.missing(),
                same.get(id).verdict() + " " + same.get(id).missing(),
                id));
  }

  @Test
  void stricter_numbers_make_no_verdict_better() throws IOException {
    Map<String, Cell> plain = cells(organisation(), "managed");
    Map<String, Cell> strict =
        cells(
            organisation(
                """
                parameters:
                    - {interval: scan-53, value: P7D, source: p}
                    - {interval: log-retention, value: P365D, source: p}
                    - {interval: restore-test, value: P92D, source: p}
                    - {interval: pentest-53, value: P92D, source: p}
                """),
            "managed");
    plain.forEach(
        (id, cell) ->
            assertTrue(strict.get(id).verdict().ordinal() <= cell.verdict().ordinal(), id));
  }

  private String scanLevel(String text) throws IOException {
    return level(text, "RA-5", "vulnerability-scanning", "vulnerability-scan-cadence");
  }

  /** Level of a trait that the running way to an act asks at a control. */
  private String level(String text, String control, String capability, String trait)
      throws IOException {
    Trait scale = ProjectData.TRAITS.named(trait);
    return cell(text, control).findings().stream()
        .filter(f -> f.need().capability().id().equals(capability))
        .map(f -> f.need().capability().standing().get(0).and(f.need().raised()).rank(scale))
        .flatMap(Optional::stream)
        .map(r -> scale.level(r.rank()).name())
        .findFirst()
        .orElse("none asked");
  }

  private Cell cell(String text, String control) throws IOException {
    Cell found = cells(organisation(text), "managed").get(control);
    assertTrue(found != null, control);
    return java.util.Objects.requireNonNull(found);
  }

  private static Map<String, Cell> cells(Organisation who, String model) {
    Map<String, Cell> out = new HashMap<>();
    assess(who, model).cells().forEach(c -> out.put(c.control().id(), c));
    return out;
  }

  private static Assessment assess(Organisation who, String model) {
    Engagement engagement =
        Engagements.ofModel(ProjectData.model(model), ProjectData.VOCABULARY, who);
    return ProjectData.assess(who, engagement, "nist-800-53-r5");
  }

  private Organisation organisation(String... tailoring) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    if (tailoring.length > 0 && !tailoring[0].isEmpty()) {
      text.append("tailoring:\n");
      for (String part : tailoring) {
        text.append("  ").append(part.strip()).append('\n');
      }
    }
    Files.writeString(folder.resolve("organisation.yaml"), text);
    Problems problems = new Problems();
    Organisation who =
        OrganisationReader.read(folder, ProjectData.VOCABULARY, ProjectData.RULES, problems);
    problems.throwIfAny();
    return who;
  }
}
