// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Arrangements;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.capability.Facts;
import org.plumbline.capability.SystemClass;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.PlanState;

/** What stands above the cells: contracts before access, plans, people; and what is asked. */
class GatesTest {
  private static final String HIPAA = "hipaa-security-rule";
  private static final String GLBA = "glba-safeguards-rule";
  private static final String CMMC = "cmmc-level-2";
  private static final Organisation PRACTICE =
      Copies.of(
          ProjectData.ARCHETYPE,
          copy -> {
            copy.archetype = false;
            copy.officials = Map.of(OfficialRole.SECURITY_OFFICIAL, "office manager");
            copy.systemSecurityPlan = PlanState.CURRENT;
            copy.listed = true;
          });

  private static Map<String, String> gates(Organisation who, Engagement engagement, String rule) {
    return Told.gates(ProjectData.assess(who, engagement, rule), engagement);
  }

  /** Nothing in reach of the provider: managed support with every way to the data at its least. */
  private static Engagement distant(String... levels) {
    Engagement none =
        Arrangements.against(
            PRACTICE,
            "managed",
            "retained-access: none",
            "backup-commitment: none",
            "monitoring-scope: none",
            "data-protection-contract: none");
    return Arrangements.with(none, levels);
  }

  @ParameterizedTest
  @CsvSource({
    "retained-access: per-session",
    "retained-access: persistent-agent",
    "backup-commitment: monitored",
    "monitoring-scope: security-telemetry"
  })
  void a_provider_that_reaches_the_data_needs_its_contract_first(String way) {
    Engagement near = distant(way);
    assertEquals(Map.of("G-BAA", "BLOCKER"), gates(PRACTICE, near, HIPAA));
    assertEquals(Map.of("G-SAFEGUARDS", "BLOCKER"), gates(PRACTICE, near, GLBA));
    for (String contract : List.of("regime-agreement", "agreement-with-deadlines")) {
      Engagement signed = distant(way, "data-protection-contract: " + contract);
      assertEquals(Map.of(), gates(PRACTICE, signed, HIPAA));
      assertEquals(Map.of(), gates(PRACTICE, signed, GLBA));
    }
    Engagement clause = distant(way, "data-protection-contract: confidentiality-clause");
    assertEquals(Map.of("G-BAA", "BLOCKER"), gates(PRACTICE, clause, HIPAA));
    assertEquals(Map.of("G-SAFEGUARDS", "BLOCKER"), gates(PRACTICE, clause, GLBA));
  }

  @Test
  void a_provider_that_takes_devices_away_reaches_the_data_and_one_that_does_nothing_does_not() {
    assertEquals(Map.of(), gates(PRACTICE, distant(), HIPAA));
    assertEquals(Map.of(), gates(PRACTICE, distant(), GLBA));
    assertEquals(
        Map.of(),
        gates(
            PRACTICE, distant("backup-commitment: tool-only", "monitoring-scope: health"), HIPAA));
    Engagement away = Copies.of(distant(), copy -> copy.takesMediaAway = true);
    assertEquals(Map.of("G-BAA", "BLOCKER"), gates(PRACTICE, away, HIPAA));
    assertEquals(Map.of("G-SAFEGUARDS", "BLOCKER"), gates(PRACTICE, away, GLBA));
    assertEquals(Map.of(), gates(PRACTICE, away, CMMC));
  }

  @ParameterizedTest
  @CsvSource({
    "retained-access: none,monitoring-scope: none,by-control,joins-assessment,false",
    "retained-access: per-session,monitoring-scope: none,none,unknown,false",
    "retained-access: standing-credential,monitoring-scope: none,none,unknown,true",
    "retained-access: none,monitoring-scope: availability,none,unknown,true",
    "retained-access: standing-credential,monitoring-scope: none,by-control,joins-assessment,false",
    "retained-access: standing-credential,monitoring-scope: none,by-function,joins-assessment,true",
    "retained-access: standing-credential,monitoring-scope: none,by-control,independent-report,true"
  })
  void a_provider_that_holds_protection_data_must_be_described_and_join_the_assessment(
      String access, String watch, String matrix, String assurance, boolean gate) {
    Engagement engagement =
        distant(
            access, watch, "responsibility-matrix: " + matrix, "provider-assurance: " + assurance);
    assertEquals(gate ? Map.of("G-ESP", "BLOCKER") : Map.of(), gates(PRACTICE, engagement, CMMC));
    assertEquals(
        gate ? Map.of("G-ESP", "BLOCKER") : Map.of(), gates(PRACTICE, engagement, "cmmc-level-3"));
    assertEquals(Map.of(), gates(PRACTICE, engagement, "cmmc-level-1"));
    assertEquals(Map.of(), gates(PRACTICE, engagement, "nist-800-53-r5"));
  }

  @ParameterizedTest
  @CsvSource({"NONE,true,false", "DRAFT,false,true", "UNKNOWN,false,true", "CURRENT,false,true"})
  void without_a_plan_nothing_is_assessed_and_no_points_are_told(
      PlanState plan, boolean gate, boolean points) {
    Organisation who = Copies.of(PRACTICE, copy -> copy.systemSecurityPlan = plan);
    Assessment found = ProjectData.assess(who, distant(), CMMC);
    assertEquals(gate ? Map.of("G-SSP", "BLOCKER") : Map.of(), Told.gates(found, distant()));
    assertEquals(points, found.summary(CMMC, "one").cmmc().isPresent());
    assertEquals(Map.of(), gates(who, distant(), HIPAA));
  }

  @Test
  void an_organisation_names_an_official_and_the_assumed_one_need_not() {
    Organisation nobody = Copies.of(PRACTICE, copy -> copy.officials = Map.of());
    assertEquals(Map.of("G-OFFICIAL", "HIGH"), gates(nobody, distant(), HIPAA));
    Organisation assumed = Copies.of(nobody, copy -> copy.archetype = true);
    assertEquals(Map.of(), gates(assumed, distant(), HIPAA));
  }

  @Test
  void break_fix_beside_regulated_data_and_divided_work_without_staff_are_misfits() {
    Engagement breakFix = Arrangements.against(PRACTICE, "break-fix");
    assertEquals(Map.of("G-FIT", "WARNING"), gates(PRACTICE, breakFix, "nist-800-53-r5"));
    Organisation plain =
        Copies.of(
            PRACTICE,
            copy ->
                copy.systems = List.of(Arrangements.system("desks", SystemClass.ENDPOINT, false)));
    assertEquals(Map.of(), gates(plain, breakFix, "nist-800-53-r5"));
    Engagement divided =
        Arrangements.against(PRACTICE, "co-managed", "data-protection-contract: regime-agreement");
    assertEquals(Map.of("G-FIT", "WARNING"), gates(PRACTICE, divided, HIPAA));
    for (String staff : List.of("part-time", "one-person")) {
      Engagement with = Arrangements.with(divided, "internal-it-staff: " + staff);
      assertEquals(staff.equals("part-time"), gates(PRACTICE, with, HIPAA).containsKey("G-FIT"));
    }
    assertEquals(Map.of(), gates(PRACTICE, distant(), HIPAA));
  }

  @Test
  void what_could_open_a_gate_is_asked() {
    // the cloud of the provider is asked of every organisation under CMMC
    assertEquals(1, asked(PRACTICE, CMMC));
    assertEquals(2, asked(Copies.of(PRACTICE, c -> c.systemSecurityPlan = PlanState.DRAFT), CMMC));
    assertEquals(
        2, asked(Copies.of(PRACTICE, c -> c.systemSecurityPlan = PlanState.UNKNOWN), CMMC));
    assertEquals(1, asked(Copies.of(PRACTICE, c -> c.systemSecurityPlan = PlanState.NONE), CMMC));
    assertEquals(0, asked(Copies.of(PRACTICE, c -> c.archetype = true), CMMC));
    Organisation assumed =
        Copies.of(
            PRACTICE,
            c -> {
              c.archetype = true;
              c.systemSecurityPlan = PlanState.UNKNOWN;
            });
    assertEquals(0, asked(assumed, CMMC));
    assertEquals(0, asked(Copies.of(PRACTICE, c -> c.systemSecurityPlan = PlanState.DRAFT), HIPAA));
    assertEquals(1, asked(Copies.of(PRACTICE, c -> c.listed = false), HIPAA));
    Organisation unlisted =
        Copies.of(
            PRACTICE,
            c -> {
              c.listed = false;
              c.archetype = true;
            });
    assertEquals(0, asked(unlisted, HIPAA));
  }

  @ParameterizedTest
  @CsvSource({"3999,0", "4000,1", "4999,1", "5000,1", "6000,1", "6001,0"})
  void a_count_of_consumers_near_the_line_is_asked_again(int consumers, int questions) {
    Organisation who =
        Copies.of(PRACTICE, c -> c.facts = new Facts(Map.of("consumers", consumers)));
    assertEquals(questions, asked(who, GLBA));
    assertEquals(0, asked(who, HIPAA));
  }

  private static int asked(Organisation who, String rule) {
    return Told.questions(ProjectData.assess(who, distant(), rule), distant());
  }

  @Test
  void gates_rewrite_no_cell() {
    Engagement near = distant("retained-access: per-session");
    Organisation without = Copies.of(PRACTICE, copy -> copy.officials = Map.of());
    List<Verdict> gated =
        ProjectData.assess(without, near, HIPAA).cells().stream().map(Cell::verdict).toList();
    List<Verdict> free =
        ProjectData.assess(PRACTICE, near, HIPAA).cells().stream().map(Cell::verdict).toList();
    assertEquals(free, gated);
    assertFalse(gates(without, near, HIPAA).isEmpty());
    assertTrue(free.contains(Verdict.CONDITIONAL));
  }
}
