// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.Arrangements.against;
import static org.plumbline.Arrangements.organisation;
import static org.plumbline.Arrangements.under;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Act;
import org.plumbline.Arrangements;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.capability.Capability.Reach;
import org.plumbline.capability.SystemClass;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;

/** From the findings of a control to its verdict, and what stands beside the verdict. */
class CellRulesTest {
  private static final String AGREEMENT = "contract-continuity: standing";
  private static final String WATCH = "monitoring-scope: security-telemetry";

  private static Verdict verdict(Outcome... outcomes) {
    return Assessor.verdictOf(
        Arrays.stream(outcomes).map(o -> Told.finding(Act.of("x").need(), o)).toList());
  }

  private static Cell cell(Organisation who, Engagement engagement, Need... needs) {
    return Controls.asking(needs).cell(who, engagement);
  }

  @Test
  void the_weakest_capability_decides() {
    assertAll(
        () -> assertEquals(Verdict.STRUCTURAL_GAP, verdict(Outcome.COMMITTED, Outcome.IMPOSSIBLE)),
        () ->
            assertEquals(
                Verdict.STRUCTURAL_GAP,
                verdict(Outcome.UNOWNED, Outcome.ATTAINABLE, Outcome.IMPOSSIBLE)),
        () -> assertEquals(Verdict.UNASSIGNED, verdict(Outcome.ATTAINABLE, Outcome.UNOWNED)),
        () -> assertEquals(Verdict.UNASSIGNED, verdict(Outcome.UNOWNED, Outcome.COMMITTED)),
        () -> assertEquals(Verdict.CONDITIONAL, verdict(Outcome.COMMITTED, Outcome.ATTAINABLE)),
        () -> assertEquals(Verdict.CONDITIONAL, verdict(Outcome.ORG, Outcome.ATTAINABLE)));
  }

  @Test
  void what_is_wholly_ones_own_is_retained_wholly_the_providers_deliverable_else_shared() {
    assertAll(
        () -> assertEquals(Verdict.RETAINED, verdict(Outcome.ORG)),
        () -> assertEquals(Verdict.RETAINED, verdict(Outcome.ORG, Outcome.SELF)),
        () -> assertEquals(Verdict.DELIVERABLE, verdict(Outcome.COMMITTED, Outcome.COMMITTED)),
        () -> assertEquals(Verdict.SHARED, verdict(Outcome.COMMITTED, Outcome.ORG)),
        () -> assertEquals(Verdict.SHARED, verdict(Outcome.SELF, Outcome.COMMITTED)),
        () -> assertEquals(Verdict.SHARED, verdict(Outcome.JOINT)),
        () -> assertEquals(Verdict.SHARED, verdict(Outcome.JOINT, Outcome.COMMITTED)),
        () -> assertEquals(Verdict.SHARED, verdict(Outcome.JOINT, Outcome.ORG)));
  }

  @Test
  void the_deciding_findings_are_the_weakest_and_a_cell_with_one_missing_is_open() {
    Need held = Act.of("held").standing(AGREEMENT).need();
    Need lacking = Act.of("lacking").standing(AGREEMENT, WATCH).need();
    Cell cell = cell(ProjectData.ARCHETYPE, under("managed"), held, lacking);
    assertEquals(Verdict.CONDITIONAL, cell.verdict());
    assertEquals(
        List.of("lacking"), cell.deciding().stream().map(f -> f.need().capability().id()).toList());
    assertEquals(Set.of(WATCH), Told.missing(cell));
    assertTrue(cell.open());
    assertFalse(cell(ProjectData.ARCHETYPE, under("managed"), held).open());
    assertEquals(
        List.of(),
        cell(ProjectData.ARCHETYPE, under("managed"), Act.of("o").nonDelegable().need()).missing());
  }

  @Test
  void missing_items_are_those_of_conditional_findings_each_once() {
    Need one = Act.of("one").standing(AGREEMENT, WATCH).need();
    Need two =
        Act.of("two").standing(AGREEMENT, WATCH, "reporting: quarterly-evidence-pack").need();
    Need own =
        Act.of("own")
            .ofTheOrganisation()
            .standing(AGREEMENT, "exit-assistance: written-transition")
            .need();
    Cell cell = cell(ProjectData.ARCHETYPE, under("managed"), one, two, own);
    assertEquals(2, cell.missing().size());
    assertEquals(Set.of(WATCH, "reporting: quarterly-evidence-pack"), Told.missing(cell));
  }

  @Test
  void the_better_alternative_counts_and_of_equal_ones_the_one_that_lacks_less() {
    Need near = Act.of("near").standing(AGREEMENT, WATCH).need();
    Need far =
        Act.of("far").standing(AGREEMENT, WATCH, "reporting: quarterly-evidence-pack").need();
    Need never = Act.of("never").need();
    Need held = Act.of("held").standing(AGREEMENT).need();
    Engagement managed = under("managed");
    Controls either = Controls.asking(far).or(near);
    assertEquals(Set.of(WATCH), Told.missing(either.cell(ProjectData.ARCHETYPE, managed)));
    assertEquals(
        Set.of(WATCH),
        Told.missing(Controls.asking(near).or(far).cell(ProjectData.ARCHETYPE, managed)));
    assertEquals(
        Verdict.DELIVERABLE,
        Controls.asking(never).or(held).cell(ProjectData.ARCHETYPE, managed).verdict());
    assertEquals(
        Verdict.DELIVERABLE,
        Controls.asking(held).or(never).cell(ProjectData.ARCHETYPE, managed).verdict());
    Need same = Act.of("same").standing(AGREEMENT, WATCH).need();
    assertEquals(
        "near",
        Controls.asking(near)
            .or(same)
            .cell(ProjectData.ARCHETYPE, managed)
            .findings()
            .get(0)
            .need()
            .capability()
            .id());
  }

  @ParameterizedTest
  @CsvSource({"false,RETAINED", "true,SHARED"})
  void a_need_that_rests_on_a_fact_falls_away_where_the_fact_is_no(
      boolean holds, Verdict expected) {
    Need always = Act.of("always").nonDelegable().need();
    Need sometimes = Controls.onlyIf("wireless", Act.of("x").standing(AGREEMENT).need());
    Organisation who = Controls.answering(ProjectData.ARCHETYPE, Map.of("wireless", holds ? 1 : 0));
    assertEquals(expected, cell(who, under("managed"), always, sometimes).verdict());
    assertEquals(
        holds ? Verdict.DELIVERABLE : Verdict.NOT_APPLICABLE,
        cell(who, under("managed"), sometimes).verdict());
  }

  @Test
  void an_unknown_fact_counts_as_holding() {
    Need sometimes = Controls.onlyIf("wireless", Act.of("x").standing(AGREEMENT).need());
    Organisation who = Controls.answering(ProjectData.ARCHETYPE, Map.of());
    assertEquals(Verdict.DELIVERABLE, cell(who, under("managed"), sometimes).verdict());
  }

  @Test
  void a_control_that_does_not_bind_is_not_applicable_and_costs_nothing() {
    Controls some = Controls.asking(Act.of("x").need()).onlyIf("wireless");
    Cell cell =
        some.cell(
            Controls.answering(ProjectData.ARCHETYPE, Map.of("wireless", 0)), under("managed"));
    assertEquals(Verdict.NOT_APPLICABLE, cell.verdict());
    assertEquals(Severity.INFO, cell.severity());
    assertEquals(List.of(), cell.findings());
    assertEquals("", Told.subtype(cell));
    assertTrue(Told.noted(cell));
    assertFalse(cell.open());
    assertEquals(
        Verdict.STRUCTURAL_GAP, some.cell(ProjectData.ARCHETYPE, under("managed")).verdict());
  }

  @Test
  void a_conditional_cell_says_what_kind_of_thing_is_missing() {
    Organisation who =
        organisation("none", Arrangements.system("desks", SystemClass.ENDPOINT, true));
    Engagement managed = against(who, "managed", "coverage-and-inventory: named-systems");
    Need term = Act.of("term").standing(AGREEMENT, WATCH).need();
    Need job = Act.of("job").ordered().need();
    Need cover = Act.of("cover").standing(AGREEMENT).reaching(Reach.IN_SCOPE).need();
    Need function = Act.of("function").standing(AGREEMENT).needWithFunction("sandbox");
    assertAll(
        () -> assertEquals("TERM", Told.subtype(cell(who, managed, term))),
        () -> assertEquals("TERM", Told.subtype(cell(who, managed, function))),
        () -> assertEquals("JOB", Told.subtype(cell(who, managed, job))),
        () -> assertEquals("JOB", Told.subtype(cell(who, managed, job, term))),
        () -> assertEquals("COVERAGE", Told.subtype(cell(who, managed, cover))),
        () -> assertEquals("TERM+COVERAGE", Told.subtype(cell(who, managed, cover, term))),
        () -> assertEquals("JOB+COVERAGE", Told.subtype(cell(who, managed, cover, job))),
        () ->
            assertEquals(
                "", Told.subtype(cell(who, managed, Act.of("x").standing(AGREEMENT).need()))));
  }

  @Test
  void a_retained_duty_without_a_named_owner_is_flagged_and_urgent() {
    Need own = Act.of("decide").nonDelegable().need();
    Organisation named = Copies.of(ProjectData.ARCHETYPE, c -> c.archetype = false);
    Cell open = cell(named, under("managed"), own);
    assertEquals(Set.of("OWNER?"), Told.flags(open));
    assertEquals(Severity.of(Verdict.CONDITIONAL, false, open.weight()), open.severity());
    for (String key : List.of("decide", Controls.ID, "all")) {
      Organisation owned = Copies.of(named, c -> c.owners = Map.of(key, "office manager"));
      Cell cell = cell(owned, under("managed"), own);
      assertEquals(Set.of(), Told.flags(cell));
      assertEquals(Optional.of("office manager"), cell.owner());
      assertEquals(Severity.INFO, cell.severity());
    }
    Organisation other = Copies.of(named, c -> c.owners = Map.of("another", "office manager"));
    assertEquals(Set.of("OWNER?"), Told.flags(cell(other, under("managed"), own)));
    assertEquals(Set.of(), Told.flags(cell(ProjectData.ARCHETYPE, under("managed"), own)));
    Cell delivered = cell(named, under("managed"), Act.of("x").standing(AGREEMENT).need());
    assertEquals(Set.of(), Told.flags(delivered));
    assertEquals(Optional.empty(), delivered.owner());
  }

  @Test
  void the_owner_of_the_control_comes_before_the_owner_of_the_act_and_of_the_rest() {
    Need own = Act.of("decide").nonDelegable().need();
    Map<String, String> owners = new java.util.HashMap<>();
    for (String key : List.of("all", "decide", Controls.ID)) {
      owners.put(key, key);
      Organisation who = Copies.of(ProjectData.ARCHETYPE, c -> c.owners = Map.copyOf(owners));
      assertEquals(Optional.of(key), cell(who, under("managed"), own).owner());
    }
  }

  @Test
  void a_technical_half_left_to_an_organisation_without_it_staff_asks_for_skill() {
    Need own = Act.of("plan").ofTheOrganisation().withTechnicalHalf().need();
    Need decide = Act.of("decide").nonDelegable().withTechnicalHalf().need();
    Need held = Act.of("held").standing(AGREEMENT).need();
    Engagement managed = under("managed");
    assertEquals(Set.of("SKILL?"), Told.flags(cell(ProjectData.ARCHETYPE, managed, own)));
    assertEquals(Set.of("SKILL?"), Told.flags(cell(ProjectData.ARCHETYPE, managed, decide)));
    Cell shared = cell(ProjectData.ARCHETYPE, managed, own, held);
    assertEquals(Verdict.SHARED, shared.verdict());
    assertEquals(Set.of("SKILL?"), Told.flags(shared));
    assertEquals(Severity.of(Verdict.CONDITIONAL, false, shared.weight()), shared.severity());
    Organisation staffed = organisation("one-person");
    assertEquals(Set.of(), Told.flags(cell(staffed, against(staffed, "managed"), own)));
    Organisation partTime = organisation("part-time");
    assertEquals(Set.of("SKILL?"), Told.flags(cell(partTime, against(partTime, "managed"), own)));
    Need without = Act.of("plan").ofTheOrganisation().need();
    assertEquals(Set.of(), Told.flags(cell(ProjectData.ARCHETYPE, managed, without)));
    Need provider = Act.of("x").withTechnicalHalf().standing(AGREEMENT).need();
    Need retained = Act.of("decide").nonDelegable().need();
    assertEquals(Set.of(), Told.flags(cell(ProjectData.ARCHETYPE, managed, provider, retained)));
    Need lacking = Act.of("lacking").standing(AGREEMENT, WATCH).need();
    assertEquals(Set.of(), Told.flags(cell(ProjectData.ARCHETYPE, managed, own, lacking)));
  }

  @Test
  void systems_only_others_look_after_are_named_where_the_cell_is_carried() {
    Organisation who =
        organisation(
            "none",
            Arrangements.caredFor(Arrangements.system("mail", SystemClass.CLOUD_TENANT, true)));
    Engagement nothing = Copies.of(against(who, "managed"), c -> c.covers = Optional.of(Set.of()));
    Need need = Act.of("x").standing(AGREEMENT).reaching(Reach.IN_SCOPE).need();
    Cell carried = cell(who, nothing, need);
    assertEquals(Verdict.DELIVERABLE, carried.verdict());
    assertEquals(Set.of("SCOPE?"), Told.flags(carried));
    assertTrue(Told.noted(carried));
    Cell open = cell(who, nothing, need, Act.of("y").standing(AGREEMENT, WATCH).need());
    assertEquals(Set.of(), Told.flags(open));
    Engagement all = Copies.of(nothing, c -> c.covers = Optional.of(Set.of(SystemClass.values())));
    assertEquals(Set.of(), Told.flags(cell(who, all, need)));
    assertFalse(Told.noted(cell(who, all, need)));
  }

  @Test
  void the_standing_flags_of_a_control_are_told_where_a_provider_carries_it() {
    Controls flagged =
        Controls.asking(Act.of("x").standing(AGREEMENT).need()).flagged("SELF-REVIEW");
    assertEquals(
        Set.of("SELF-REVIEW"), Told.flags(flagged.cell(ProjectData.ARCHETYPE, under("managed"))));
    assertEquals(Set.of(), Told.flags(flagged.cell(ProjectData.ARCHETYPE, under("break-fix"))));
  }

  @Test
  void what_is_said_and_not_signed_is_noted() {
    Need need = Act.of("x").standing(AGREEMENT, WATCH).need();
    Engagement signed = under("managed", AGREEMENT, WATCH);
    assertFalse(Told.noted(cell(ProjectData.ARCHETYPE, signed, need)));
    List<Stated> levels = new java.util.ArrayList<>(signed.levels());
    int watch = Act.requirement(WATCH).trait().index();
    levels.set(watch, new Stated(levels.get(watch).level(), Stated.Origin.PROVIDER, "", ""));
    Engagement said = Copies.of(signed, c -> c.levels = levels);
    assertTrue(Told.noted(cell(ProjectData.ARCHETYPE, said, need)));
    assertFalse(
        Told.noted(cell(ProjectData.ARCHETYPE, said, Act.of("y").standing(AGREEMENT).need())));
  }

  @Test
  void an_addressable_specification_that_is_open_is_noted_and_only_that() {
    Need lacking = Act.of("x").standing(AGREEMENT, WATCH).need();
    Need held = Act.of("x").standing(AGREEMENT).need();
    Need refused = Act.of("refused").standing(AGREEMENT).need();
    Need never = Act.of("never").need();
    Engagement managed = Arrangements.refusing(under("managed"), "refused");
    for (Need open : List.of(lacking, refused, never)) {
      Controls asking = Controls.asking(open).of("hipaa");
      assertTrue(Told.noted(asking.designated("addressable").cell(ProjectData.ARCHETYPE, managed)));
      assertFalse(Told.noted(asking.designated("required").cell(ProjectData.ARCHETYPE, managed)));
      assertFalse(
          Told.noted(
              Controls.asking(open)
                  .of("glba")
                  .designated("addressable")
                  .cell(ProjectData.ARCHETYPE, managed)));
    }
    assertFalse(
        Told.noted(
            Controls.asking(held)
                .of("hipaa")
                .designated("addressable")
                .cell(ProjectData.ARCHETYPE, managed)));
  }

  @ParameterizedTest
  @CsvSource({"business,true", "technical,true", "'',false"})
  void a_duty_with_a_trigger_is_noted(String trigger, boolean noted) {
    Controls control = Controls.asking(Act.of("x").standing(AGREEMENT).need()).triggered(trigger);
    assertEquals(noted, Told.noted(control.cell(ProjectData.ARCHETYPE, under("managed"))));
  }

  @ParameterizedTest
  @CsvSource({
    "STRUCTURAL_GAP,3,CRITICAL",
    "STRUCTURAL_GAP,2,HIGH",
    "STRUCTURAL_GAP,1,MEDIUM",
    "UNASSIGNED,3,CRITICAL",
    "UNASSIGNED,2,HIGH",
    "UNASSIGNED,1,MEDIUM",
    "CONDITIONAL,3,HIGH",
    "CONDITIONAL,2,MEDIUM",
    "CONDITIONAL,1,LOW",
    "RETAINED,3,INFO",
    "SHARED,3,INFO",
    "DELIVERABLE,3,INFO",
    "NOT_APPLICABLE,3,INFO"
  })
  void severity_falls_with_the_kind_of_verdict_and_the_weight(
      Verdict verdict, int weight, Severity expected) {
    assertEquals(expected, Severity.of(verdict, false, weight));
  }

  @ParameterizedTest
  @CsvSource({"3,HIGH", "2,MEDIUM", "1,LOW"})
  void a_duty_of_ones_own_that_lacks_an_owner_or_skill_weighs_like_a_conditional_one(
      int weight, Severity expected) {
    assertEquals(expected, Severity.of(Verdict.RETAINED, true, weight));
    assertEquals(expected, Severity.of(Verdict.SHARED, true, weight));
    assertEquals(Severity.INFO, Severity.of(Verdict.DELIVERABLE, true, weight));
  }

  @ParameterizedTest
  @CsvSource({
    "hipaa,required,0,3",
    "hipaa,addressable,0,2",
    "hipaa,'',0,3",
    "glba,'',0,3",
    "glba,'',2,2",
    "other,'',0,2",
    "other,'',1,1"
  })
  void the_weight_of_a_control_comes_from_its_regime(
      String regime, String designation, int weight, int expected) {
    Controls control =
        Controls.asking(Act.of("x").need()).of(regime).designated(designation).weighing(weight);
    assertEquals(expected, control.cell(ProjectData.ARCHETYPE, under("managed")).weight());
  }

  @ParameterizedTest
  @CsvSource({
    "cmmc-2,5,allowed,3",
    "cmmc-2,3,allowed,2",
    "cmmc-2,1,allowed,1",
    "cmmc-2,0,not-allowed,3",
    "cmmc-2,1,not-allowed,2",
    "cmmc-2,3,not-allowed,2",
    "cmmc-2,5,not-allowed,3",
    "cmmc-1,0,not-allowed,3",
    "cmmc-1,0,'',3",
    "cmmc-3,0,allowed,1",
    "cmmc-3,0,not-allowed,2"
  })
  void a_requirement_of_cmmc_weighs_by_its_points_and_more_when_it_may_not_wait(
      String regime, int points, String plan, int expected) {
    Controls control = Controls.asking(Act.of("x").need()).of(regime).worth(points).onPlan(plan);
    assertEquals(expected, control.cell(ProjectData.ARCHETYPE, under("managed")).weight());
  }

  @ParameterizedTest
  @CsvSource({"low,3", "moderate,2", "high,1", "privacy,1"})
  void a_control_of_800_53_weighs_by_the_least_baseline_that_selects_it(
      String baseline, int expected) {
    Controls control = Controls.asking(Act.of("x").need()).of("nist-800-53").inBaselines(baseline);
    assertEquals(expected, control.cell(ProjectData.ARCHETYPE, under("managed")).weight());
    Cell also =
        control.inBaselines(baseline, "other").cell(ProjectData.ARCHETYPE, under("managed"));
    assertEquals(expected, also.weight());
  }
}
