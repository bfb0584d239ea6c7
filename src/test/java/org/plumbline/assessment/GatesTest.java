// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.capability.Facts;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.PlanState;
import org.plumbline.engagement.SecurityPlan;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Papers;

/** What stands above the cells: contracts before access, plans, people; and what is asked. */
class GatesTest {
  private static final String HIPAA = "hipaa-security-rule";
  private static final String GLBA = "glba-safeguards-rule";
  private static final String CMMC = "cmmc-level-2";
  private static final String CONTRACT = "data-protection-contract: regime-agreement";
  private static final String PER_SESSION = "retained-access: per-session";
  private static final Organisation PRACTICE =
      Copies.of(
          ProjectData.ARCHETYPE,
          copy -> {
            copy.archetype = false;
            copy.officials =
                Map.of(
                    OfficialRole.SECURITY_OFFICIAL, "office manager",
                    OfficialRole.QUALIFIED_INDIVIDUAL, "IT manager",
                    OfficialRole.OVERSEER, "COO",
                    OfficialRole.AFFIRMING_OFFICIAL, "president");
            copy.owners = Map.of("all", "office manager");
            copy.systemSecurityPlan = SecurityPlan.of(PlanState.CURRENT);
            copy.listed = true;
          });

  /** Nothing in reach of the provider, and it says so. */
  private static final Signed DISTANT =
      Signed.agreement("managed", "contract-continuity: standing", "retained-access: none");

  private static String gates(Organisation who, Signed papers, String rule) {
    return gatesOf(ProjectData.assess(who, papers.with(who), rule));
  }

  private static String gatesOf(Assessment found) {
    return found.gates().get("one").stream()
        .map(g -> g.id() + " " + g.effect().spelling())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PER_SESSION,
        "retained-access: persistent-agent",
        "backup-commitment: daily",
        "monitoring-scope: security-telemetry"
      })
  void a_provider_that_reaches_the_data_needs_its_signed_contract_first(String way) {
    Signed near = DISTANT.and(way);
    Signed clause = near.and("data-protection-contract: confidentiality-clause");
    Signed contract = near.and(CONTRACT);
    for (Map.Entry<String, String> each : Map.of(HIPAA, "G-BAA", GLBA, "G-SAFEGUARDS").entrySet()) {
      assertEquals(each.getValue() + " blocker", gates(PRACTICE, near, each.getKey()));
      assertEquals(each.getValue() + " blocker", gates(PRACTICE, clause, each.getKey()));
      assertEquals("", gates(PRACTICE, contract, each.getKey()));
      assertEquals(each.getValue() + " high", gates(PRACTICE, contract.unsigned(), each.getKey()));
      assertEquals(each.getValue() + " high", gates(PRACTICE, contract.notRead(), each.getKey()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hipaa,'',G-SAFEGUARDS blocker,G-CUI-TERMS high",
    "glba,G-BAA blocker,'',G-CUI-TERMS high",
    "cmmc,G-BAA blocker,G-SAFEGUARDS blocker,''"
  })
  void an_agreement_for_another_rule_is_none_for_this_one(
      String rule, String hipaa, String glba, String cmmc) {
    Signed near =
        DISTANT.and(
            "retained-access: standing-credential",
            "responsibility-matrix: by-control",
            "provider-assurance has joins-assessment",
            CONTRACT + " for " + rule);
    assertEquals(hipaa, gates(PRACTICE, near, HIPAA));
    assertEquals(glba, gates(PRACTICE, near, GLBA));
    assertEquals(cmmc, gates(PRACTICE, near, CMMC));
    assertEquals(
        List.of(hipaa, glba, cmmc).stream()
            .filter(g -> !g.isEmpty())
            .sorted()
            .collect(Collectors.joining(", ")),
        gatesOf(ProjectData.assess(PRACTICE, near.with(PRACTICE), HIPAA, GLBA, CMMC)));
  }

  @Test
  void papers_silent_on_access_are_read_as_reaching_and_break_fix_is_not() {
    Signed silent = Signed.agreement("managed", "contract-continuity: standing");
    assertEquals("G-BAA blocker", gates(PRACTICE, silent, HIPAA));
    assertEquals("G-CUI-TERMS high, G-ESP blocker", gates(PRACTICE, silent, CMMC));
    Signed calls = Signed.agreement("break-fix", "contract-continuity: per-incident");
    assertEquals("G-FIT warning", gates(PRACTICE, calls, HIPAA));
    assertEquals("G-FIT warning", gates(PRACTICE, calls, CMMC));
  }

  @Test
  void a_provider_that_takes_devices_away_reaches_the_data_and_one_that_does_nothing_does_not() {
    assertEquals("", gates(PRACTICE, DISTANT, HIPAA));
    assertEquals("", gates(PRACTICE, DISTANT.and("monitoring-scope: health"), HIPAA));
    assertEquals("G-BAA blocker", gates(PRACTICE, DISTANT.takingMediaAway(), HIPAA));
    assertEquals("G-SAFEGUARDS blocker", gates(PRACTICE, DISTANT.takingMediaAway(), GLBA));
    assertEquals("", gates(PRACTICE, DISTANT.takingMediaAway(), CMMC));
  }

  @ParameterizedTest
  @CsvSource({
    "none,none,by-control,true,''",
    "per-session,none,none,false,''",
    "standing-credential,none,none,false,G-ESP blocker",
    "none,availability,none,false,G-ESP blocker",
    "standing-credential,none,by-control,true,''",
    "standing-credential,none,by-function,true,G-ESP blocker",
    "standing-credential,none,by-control,false,G-ESP blocker"
  })
  void a_provider_that_holds_protection_data_must_be_described_and_join_the_assessment(
      String access, String watch, String matrix, boolean joins, String gate) {
    Signed papers =
        Signed.agreement(
            "managed",
            "retained-access: " + access,
            "monitoring-scope: " + watch,
            "responsibility-matrix: " + matrix,
            CONTRACT);
    papers = joins ? papers.and("provider-assurance has joins-assessment") : papers;
    assertEquals(gate, gates(PRACTICE, papers, CMMC));
    assertEquals(gate, gates(PRACTICE, papers, "cmmc-level-3"));
    assertEquals("", gates(PRACTICE, papers, "cmmc-level-1"));
    assertEquals("", gates(PRACTICE, papers, "nist-800-53-r5"));
  }

  @Test
  void help_with_an_assessment_that_nobody_signed_is_high() {
    Signed papers =
        DISTANT.and(
            CONTRACT,
            "responsibility-matrix: by-control",
            "provider-assurance has joins-assessment");
    Signed near = papers.and("retained-access: standing-credential");
    assertEquals("", gates(PRACTICE, near, CMMC));
    assertEquals("G-CUI-TERMS high, G-ESP high", gates(PRACTICE, near.unsigned(), CMMC));
  }

  @Test
  void who_never_comes_near_the_data_needs_no_agreement_on_it_signed_or_read() {
    Signed offered = DISTANT.and(CONTRACT);
    for (String rule : List.of(HIPAA, GLBA, CMMC)) {
      assertEquals("", gates(PRACTICE, offered.unsigned(), rule));
      assertEquals("", gates(PRACTICE, offered.notRead(), rule));
    }
  }

  @ParameterizedTest
  @CsvSource({"NONE,true", "DRAFT,true", "UNKNOWN,false", "CURRENT,false"})
  void without_a_final_plan_nothing_is_assessed_and_no_points_are_told(
      PlanState plan, boolean gate) {
    Organisation who = Copies.of(PRACTICE, copy -> copy.systemSecurityPlan = SecurityPlan.of(plan));
    Assessment found = ProjectData.assess(who, DISTANT.with(who), CMMC);
    assertEquals(gate ? "G-SSP blocker" : "", gates(who, DISTANT, CMMC));
    assertEquals(!gate, found.summary(CMMC, "one").cmmc().isPresent());
    assertEquals("", gates(who, DISTANT, HIPAA));
  }

  @ParameterizedTest
  @CsvSource({
    "CURRENT,2025-11-28,false",
    "CURRENT,2025-11-27,false",
    "CURRENT,2025-11-26,true",
    "CURRENT,2025,true",
    "CURRENT,2025-12,false",
    "CURRENT,'',false"
  })
  void a_plan_older_than_a_year_withholds_the_points(PlanState state, String date, boolean old) {
    Organisation who = planned(state, date).on(LocalDate.of(2026, 11, 27));
    Assessment found = ProjectData.assess(who, DISTANT.with(who), CMMC);
    assertEquals(old ? "G-SSP blocker" : "", gates(who, DISTANT, CMMC));
    assertEquals(!old, found.summary(CMMC, "one").cmmc().isPresent());
  }

  @Test
  void a_plan_in_force_needs_an_owner() {
    Organisation ownerless = Copies.of(PRACTICE, copy -> copy.owners = Map.of());
    assertEquals("G-SSP high", gates(ownerless, DISTANT, CMMC));
    assertEquals("G-SSP high", gates(ownerless, DISTANT, "cmmc-level-3"));
    for (String key : List.of("ssp-upkeep", "CA.L2-3.12.4", "all")) {
      Organisation owned = Copies.of(PRACTICE, copy -> copy.owners = Map.of(key, "owner"));
      assertEquals("", gates(owned, DISTANT, CMMC), key);
    }
    Organisation other =
        Copies.of(PRACTICE, copy -> copy.owners = Map.of("risk-analysis", "owner"));
    assertEquals("G-SSP high", gates(other, DISTANT, CMMC));
  }

  @ParameterizedTest
  @CsvSource({
    "backup-cloud cloud cui,true",
    "backup-cloud - -,true",
    "backup-cloud provider -,false",
    "backup-local - -,false",
    "rmm cloud cui,true",
    "rmm cloud -,false",
    "mail-cloud cloud neither,false",
    "vpn-gateway cloud -,false",
    "mail-archive client cui,false"
  })
  void controlled_information_in_a_cloud_needs_proof_that_the_cloud_may(
      String tool, boolean blocked) {
    Signed papers = DISTANT.and("tool " + tool, CONTRACT);
    assertEquals(blocked, gates(PRACTICE, papers, CMMC).contains("G-CLOUD blocker"));
    assertEquals(blocked, gates(PRACTICE, papers, "cmmc-level-3").contains("G-CLOUD blocker"));
    assertFalse(gates(PRACTICE, papers, HIPAA).contains("G-CLOUD"));
    Signed said = papers.and("provider-assurance has fedramp-moderate");
    assertFalse(gates(PRACTICE, said, CMMC).contains("G-CLOUD"));
    assertFalse(gates(answering(1), papers, CMMC).contains("G-CLOUD"));
    assertEquals(blocked, gates(answering(0), papers, CMMC).contains("G-CLOUD"));
  }

  private static Organisation answering(int proof) {
    return Copies.of(PRACTICE, c -> c.facts = new Facts(Map.of("providerCloudAuthorized", proof)));
  }

  @ParameterizedTest
  @CsvSource({
    "rmm cloud spd,true,cloud-with-security-data",
    "rmm - -,true,provider-with-security-data",
    "rmm client spd,false,no-external-service",
    "billing - -,false,no-external-service",
    "backup-local provider -,true,provider-with-cui",
    "backup-cloud - -,true,cloud-with-cui"
  })
  void tools_that_hold_data_make_a_provider_part_of_the_assessment(
      String tool, boolean part, String kind) {
    Signed papers = DISTANT.and("tool " + tool);
    String said = gates(PRACTICE, papers, CMMC);
    assertEquals(part, said.contains("G-ESP blocker"), said);
    assertEquals(part, said.contains("G-CUI-TERMS high"), said);
    assertEquals(
        Optional.of(kind), new ProviderTools(papers.with(PRACTICE).members().get(0)).kind());
    assertTrue(ProjectData.VOCABULARY.cmmcScope().provider(kind).isPresent());
  }

  @Test
  void a_shop_that_carries_media_away_is_never_nothing() {
    assertEquals(Optional.empty(), new ProviderTools(papers(DISTANT)).kind());
    assertEquals(
        Optional.of("media-carried-away"),
        new ProviderTools(papers(DISTANT.takingMediaAway())).kind());
    assertEquals(
        Optional.of("cloud-with-cui"),
        new ProviderTools(papers(DISTANT.takingMediaAway().and("tool backup-cloud - -"))).kind());
  }

  private static Papers papers(Signed said) {
    return said.with(PRACTICE).members().get(0);
  }

  @Test
  void each_tool_is_asked_about_and_what_it_holds_is_assumed_aloud() {
    Signed silent = DISTANT.and("tool backup-cloud - -");
    List<String> said =
        ProjectData.assess(PRACTICE, silent.with(PRACTICE), CMMC).questions().get("one").stream()
            .map(Said::of)
            .toList();
    assertEquals(
        List.of(
            "Ask about the tools that One Provider brings. Cloud backup: the papers do not say"
                + " what it holds; we assume controlled information (CUI). Is that so? FedRAMP"
                + " Moderate or equivalent, where, who holds the keys?"),
        said);
    assertEquals(0, asked(PRACTICE, silent, HIPAA));
    assertEquals(0, asked(PRACTICE, DISTANT.and("tool dns-filter provider spd"), CMMC));
  }

  @Test
  void terms_for_controlled_information_that_nobody_has_seen_are_high() {
    Signed near = DISTANT.and("retained-access: standing-credential", CONTRACT);
    assertEquals("G-CUI-TERMS high, G-ESP blocker", gates(PRACTICE, near.notRead(), CMMC));
    assertEquals("", gates(PRACTICE, DISTANT.and(CONTRACT).notRead(), CMMC));
  }

  @Test
  void an_organisation_names_an_official_and_the_assumed_one_need_not() {
    Organisation nobody = Copies.of(PRACTICE, copy -> copy.officials = Map.of());
    assertEquals("G-OFFICIAL high", gates(nobody, DISTANT, HIPAA));
    assertEquals("", gates(Copies.of(nobody, copy -> copy.archetype = true), DISTANT, HIPAA));
  }

  @ParameterizedTest
  @CsvSource({
    "hipaa-security-rule, SECURITY_OFFICIAL",
    "glba-safeguards-rule, QUALIFIED_INDIVIDUAL",
    "cmmc-level-1, AFFIRMING_OFFICIAL",
    "cmmc-level-2, AFFIRMING_OFFICIAL",
    "cmmc-level-3, AFFIRMING_OFFICIAL"
  })
  void each_rule_asks_for_the_official_it_names(String rule, OfficialRole role) {
    for (OfficialRole one : OfficialRole.values()) {
      Organisation who =
          Copies.of(
              PRACTICE,
              copy -> {
                copy.officials = Map.of(one, "somebody");
                copy.facts = new Facts(Map.of("qiOutsourced", 0));
              });
      assertEquals(one == role ? "" : "G-OFFICIAL high", gates(who, DISTANT, rule), one.spelling());
    }
  }

  @ParameterizedTest
  @CsvSource({"-1,true", "0,false", "1,true"})
  void an_outside_qualified_individual_is_overseen(int outside, boolean asked) {
    Organisation who =
        Copies.of(
            PRACTICE,
            copy -> {
              copy.officials = Map.of(OfficialRole.QUALIFIED_INDIVIDUAL, "a provider");
              copy.facts = new Facts(outside < 0 ? Map.of() : Map.of("qiOutsourced", outside));
            });
    assertEquals(asked ? "G-OFFICIAL high" : "", gates(who, DISTANT, GLBA));
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "2,0", "3,0"})
  void divided_work_needs_staff(int staff, int warnings) {
    Organisation who = Copies.of(PRACTICE, copy -> copy.staffLevel = staff);
    Signed divided =
        Signed.agreement("co-managed", "contract-continuity: standing", "retained-access: none");
    assertEquals(
        String.join(", ", java.util.Collections.nCopies(warnings, "G-FIT warning")),
        gates(who, divided, HIPAA));
  }

  @ParameterizedTest
  @CsvSource({"3999,0", "4000,1", "4999,1", "5000,1", "6000,1", "6001,0"})
  void a_count_of_consumers_near_the_line_is_asked_again(int consumers, int questions) {
    Organisation who =
        Copies.of(PRACTICE, c -> c.facts = new Facts(Map.of("consumers", consumers)));
    assertEquals(questions, asked(who, GLBA));
    assertEquals(0, asked(who, HIPAA));
  }

  @Test
  void what_could_open_a_gate_is_asked() {
    // the cloud of the provider is asked of every organisation under CMMC
    assertEquals(1, asked(PRACTICE, CMMC));
    assertEquals(2, asked(planned(PlanState.DRAFT, ""), CMMC));
    assertEquals(2, asked(planned(PlanState.UNKNOWN, ""), CMMC));
    assertEquals(0, asked(Copies.of(PRACTICE, c -> c.archetype = true), CMMC));
    assertEquals(1, asked(Copies.of(PRACTICE, c -> c.listed = false), HIPAA));
  }

  private static Organisation planned(PlanState state, String date) {
    return Copies.of(PRACTICE, c -> c.systemSecurityPlan = new SecurityPlan(state, date));
  }

  private static int asked(Organisation who, String rule) {
    return asked(who, DISTANT, rule);
  }

  private static int asked(Organisation who, Signed papers, String rule) {
    return ProjectData.assess(who, papers.with(who), rule).questions().get("one").size();
  }

  @Test
  void gates_rewrite_no_cell() {
    Signed near = DISTANT.and(PER_SESSION);
    Organisation without = Copies.of(PRACTICE, copy -> copy.officials = Map.of());
    assertEquals(verdicts(PRACTICE, near), verdicts(without, near));
    assertFalse(gates(without, near, HIPAA).isEmpty());
  }

  private static List<Verdict> verdicts(Organisation who, Signed papers) {
    return ProjectData.assess(who, papers.with(who), HIPAA).cells().stream()
        .map(Cell::verdict)
        .toList();
  }
}
