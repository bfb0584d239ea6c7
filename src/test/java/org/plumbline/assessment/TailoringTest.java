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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.Totals;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Trait;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.OrganisationReader;
import org.plumbline.problem.Problems;

/** Controls taken in and left out, and numbers an organisation sets; worked out by hand. */
class TailoringTest {
  private static final String HEAD =
      """
      name: Test Practice
      internal_it_staff: none
      facts: {federalAgency: no, classifiedData: no, privacyActRecords: no}
      baseline: low
      tailoring:
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
    assertEquals(149, selected, Totals.of("controls of the low baseline"));
  }

  @Test
  void a_slacker_scan_asks_a_lower_level() throws IOException {
    // RA-5 asks monthly scans (31 days); 92 days are quarterly. RA-5 also asks remediation, whose
    // scans stay half-yearly.
    assertEquals("monthly", scanLevel(""));
    assertEquals(
        "quarterly", scanLevel("parameters: [{interval: scan-53, value: P92D, source: p}]"));
  }

  @Test
  void a_number_between_two_levels_asks_the_higher() throws IOException {
    // 20 days lie between monthly (31) and weekly (7): only weekly keeps within 20.
    assertEquals("weekly", scanLevel("parameters: [{interval: scan-53, value: P20D, source: p}]"));
  }

  @Test
  void a_longer_retention_asks_the_next_level_and_a_shorter_one_never_less_than_its_sibling()
      throws IOException {
    // AU-11 assumes 365 days (one-year). 1,095 days need six-years. Set to 60 it still carries the
    // general 90 days of every control that collects logs.
    assertEquals("one-year", level("", "AU-11", "log-collection", "log-retention"));
    assertEquals("six-years", retention("P1095D"));
    assertEquals("90-days", retention("P60D"));
  }

  @Test
  void a_stricter_number_carried_by_an_order_alone_asks_an_order() throws IOException {
    // CA-8 asks a penetration test every 365 days; 183 make the order half-yearly.
    Cell cell =
        cell(
            organisation(
                "add: [{control: CA-8, rationale: a}]",
                "parameters: [{interval: pentest-53, value: P183D, source: p}]"),
            "managed",
            "CA-8");
    List<Missing> orders =
        cell.findings().stream()
            .flatMap(f -> f.missing().stream())
            .filter(m -> m.kind() == CauseKind.ORDER)
            .toList();
    assertEquals("dated order at least every 183 days", orders.get(0).required());
  }

  @Test
  void work_needed_more_than_half_yearly_is_beyond_break_fix() throws IOException {
    // Border rule B7: CA-8 yearly can be ordered, quarterly cannot.
    String add = "add: [{control: CA-8, rationale: a}]";
    String quarterly = "parameters: [{interval: pentest-53, value: P92D, source: p}]";
    assertEquals(Verdict.CONDITIONAL, cell(organisation(add), "break-fix", "CA-8").verdict());
    assertEquals(
        Verdict.STRUCTURAL_GAP, cell(organisation(add, quarterly), "break-fix", "CA-8").verdict());
    assertEquals(
        Verdict.CONDITIONAL, cell(organisation(add, quarterly), "managed", "CA-8").verdict());
  }

  @Test
  void a_number_set_for_one_control_leaves_the_others_as_assumed() throws IOException {
    Assessment found =
        assess(
            organisation(
                "parameters: [{interval: log-review, control: AU-6, value: P1D, source: policy 3}]"),
            "managed");
    List<Interval> reviews =
        found.vocabulary().intervals().stream().filter(i -> i.id().equals("log-review")).toList();
    assertEquals(2, reviews.size());
    assertEquals("at most 7 days", reviews.get(0).words());
    assertEquals(
        List.of("164.308(a)(1)(ii)(D)", "164.312(b)", "314.4(c)(8)"), reviews.get(0).controls());
    assertEquals("at most 1 day (set by you)", reviews.get(1).words());
    assertEquals(Basis.ORGANISATION, reviews.get(1).basis());
    assertEquals("policy 3; without it at most 7 days", reviews.get(1).citation());
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
  void raising_a_trait_never_makes_a_verdict_worse_under_set_numbers() throws IOException {
    Organisation who =
        organisation(
            """
            parameters:
                - {interval: scan-53, value: P7D, source: p}
                - {interval: log-retention, value: P365D, source: p}
                - {interval: control-review, value: P31D, source: p}
                - {interval: restore-test, value: P92D, source: p}
                - {interval: pentest-53, value: P92D, source: p}
                - {interval: access-review, value: P365D, source: p}
            """);
    Assessor assessor = new Assessor(ProjectData.VOCABULARY, ProjectData.FRAMEWORKS);
    Random random = new Random(20261125);
    for (int round = 0; round < 12; round++) {
      var model = ProjectData.MODELS.get(random.nextInt(3));
      Engagement base = Engagements.ofModel(model, ProjectData.TRAITS, who);
      List<Cell> before = assessor.cells(who, base);
      Trait trait = ProjectData.TRAITS.all().get(random.nextInt(31));
      if (base.level(trait) < trait.top()) {
        List<Cell> after = assessor.cells(who, Copies.raised(base, trait));
        for (int i = 0; i < before.size(); i++) {
          assertTrue(
              after.get(i).verdict().ordinal() >= before.get(i).verdict().ordinal(),
              trait.id() + " at " + before.get(i).control().id());
        }
      }
    }
  }

  private String scanLevel(String text) throws IOException {
    return level(text, "RA-5", "vulnerability-scanning", "vulnerability-scan-cadence");
  }

  private String retention(String value) throws IOException {
    return level(
        "parameters: [{interval: log-retention-au11, value: " + value + ", source: p}]",
        "AU-11",
        "log-collection",
        "log-retention");
  }

  /** Level of a trait that the running route to an act asks at a control. */
  private String level(String text, String control, String capability, String trait)
      throws IOException {
    Trait scale = ProjectData.TRAITS.named(trait);
    return cell(text, control).findings().stream()
        .filter(f -> f.need().capability().id().equals(capability))
        .map(f -> f.need().capability().conditions().get(0).raisedTo(f.need().raised()))
        .map(c -> scale.level(c.requirement(scale).orElseThrow().level()).name())
        .findFirst()
        .orElseThrow();
  }

  private Cell cell(String text, String control) throws IOException {
    return cell(organisation(text), "managed", control);
  }

  private static Cell cell(Organisation who, String model, String control) throws IOException {
    Cell found = cells(who, model).get(control);
    assertTrue(found != null, control);
    return java.util.Objects.requireNonNull(found);
  }

  private static Map<String, Cell> cells(Organisation who, String model) {
    Map<String, Cell> out = new HashMap<>();
    assess(who, model).cells().forEach(c -> out.put(c.control().id(), c));
    return out;
  }

  private static Assessment assess(Organisation who, String model) {
    Engagement engagement = Engagements.ofModel(ProjectData.model(model), ProjectData.TRAITS, who);
    return ProjectData.assess(who, engagement, "nist-800-53-r5");
  }

  private Organisation organisation(String... tailoring) throws IOException {
    Problems problems = new Problems();
    Organisation who = read(problems, tailoring);
    problems.throwIfAny();
    return who;
  }

  private Organisation read(Problems problems, String... tailoring) throws IOException {
    StringBuilder text = new StringBuilder(HEAD.replace("tailoring:\n", ""));
    if (tailoring.length > 0 && !tailoring[0].isEmpty()) {
      text.append("tailoring:\n");
      for (String part : tailoring) {
        text.append("  ").append(part.strip()).append('\n');
      }
    }
    Files.writeString(folder.resolve("organisation.yaml"), text);
    return OrganisationReader.read(folder, ProjectData.VOCABULARY, ProjectData.RULES, problems);
  }
}
