// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.problem.Place;

/** Scales, numbers, conditions and records, as the vocabulary means them. */
class ScalesTest {
  private static Trait trait(String id) {
    return ProjectData.TRAITS.named(id);
  }

  @ParameterizedTest
  @CsvSource({
    "maintenance-cadence,32,on-failure",
    "maintenance-cadence,31,monthly",
    "maintenance-cadence,15,monthly",
    "maintenance-cadence,14,critical-in-14-days",
    "maintenance-cadence,1,critical-in-7-days",
    "log-retention,29,unknown",
    "log-retention,30,30-days",
    "log-retention,364,90-days",
    "log-retention,365,one-year",
    "log-retention,9999,six-years",
    "monitoring-hours,39,none",
    "monitoring-hours,40,business-hours",
    "monitoring-hours,167,extended-hours",
    "monitoring-hours,168,on-call-around-the-clock"
  })
  void a_number_reaches_the_highest_level_it_keeps_and_of_equal_ones_the_lower(
      String id, int amount, String level) {
    assertEquals(level, trait(id).reachedBy(amount).name());
  }

  @ParameterizedTest
  @CsvSource({
    "maintenance-cadence,31,monthly",
    "maintenance-cadence,30,critical-in-14-days",
    "maintenance-cadence,40,monthly",
    "maintenance-cadence,6,''",
    "log-retention,31,90-days",
    "log-retention,90,90-days",
    "log-retention,2191,''",
    "monitoring-hours,168,on-call-around-the-clock"
  })
  void a_number_asked_takes_the_least_level_that_keeps_it(String id, int amount, String level) {
    assertEquals(level, trait(id).levelFor(amount).map(Level::name).orElse(""));
  }

  @Test
  void a_scale_without_numbers_has_none_to_reach() {
    assertThrows(IllegalStateException.class, () -> trait("retained-access").reachedBy(1));
    assertEquals(Optional.empty(), trait("retained-access").levelFor(1));
  }

  @Test
  void a_level_is_found_by_its_name_and_its_place() {
    Trait access = trait("retained-access");
    assertEquals(3, access.top());
    assertEquals("per-session", access.level(1).name());
    assertEquals(1, access.level("per-session").orElseThrow().rank());
    assertEquals(Optional.empty(), access.level("sometimes"));
    assertThrows(IllegalStateException.class, () -> trait("no-such-trait"));
  }

  @ParameterizedTest
  @CsvSource({
    "DAYS,7,10080",
    "BUSINESS_DAYS,2,2880",
    "HOURS,24,1440",
    "MINUTES,15,15",
    "HOURS_A_WEEK,40,0"
  })
  void intervals_are_compared_by_their_minutes(Interval.Unit unit, int amount, long minutes) {
    assertEquals(minutes, interval(false, amount, unit, Basis.LAW).minutes());
  }

  private static Interval interval(boolean atLeast, int amount, Interval.Unit unit, Basis basis) {
    return new Interval(
        "i",
        "x",
        atLeast,
        amount,
        unit,
        basis,
        "law 1",
        List.of("R-1", "R-2"),
        "act",
        "",
        List.of(),
        Optional.empty(),
        Place.of("test"));
  }

  @Test
  void more_often_and_longer_kept_are_stricter() {
    Interval often = interval(false, 30, Interval.Unit.DAYS, Basis.LAW);
    assertTrue(often.stricter(29, 30));
    assertFalse(often.stricter(30, 30));
    assertFalse(often.stricter(31, 30));
    Interval kept = interval(true, 30, Interval.Unit.DAYS, Basis.LAW);
    assertTrue(kept.stricter(31, 30));
    assertFalse(kept.stricter(30, 30));
    assertFalse(kept.stricter(29, 30));
  }

  @Test
  void an_interval_without_controls_goes_with_every_control() {
    Interval some = interval(false, 30, Interval.Unit.DAYS, Basis.LAW);
    assertTrue(some.standsAt("R-1"));
    assertFalse(some.standsAt("R-9"));
    assertTrue(some.at(List.of()).standsAt("R-9"));
    assertEquals(List.of("R-2"), some.at(List.of("R-2")).controls());
    assertEquals(30, some.at(List.of()).amount());
  }

  @Test
  void a_number_set_by_the_organisation_keeps_where_it_came_from() {
    Interval set =
        interval(false, 30, Interval.Unit.DAYS, Basis.PRACTICE).set(7, "policy 3", List.of("R-1"));
    assertEquals(7, set.amount());
    assertEquals(Basis.ORGANISATION, set.basis());
    assertEquals(List.of("R-1"), set.controls());
    assertTrue(set.citation().contains("policy 3") && set.citation().contains("30"));
  }

  @Test
  void a_number_is_told_with_its_bound_and_its_basis() {
    Interval most = interval(false, 31, Interval.Unit.DAYS, Basis.LAW);
    Interval least = interval(true, 31, Interval.Unit.DAYS, Basis.LAW);
    assertTrue(Said.of(most.says(31)).contains("31"));
    assertFalse(Said.of(most.says(31)).equals(Said.of(least.says(31))));
    assertFalse(most.says().equals(interval(false, 31, Interval.Unit.DAYS, Basis.PRACTICE).says()));
  }

  @Test
  void what_an_organisation_sets_is_no_basis_our_data_may_write() {
    assertEquals(Optional.of(Basis.LAW), Basis.of("law"));
    assertEquals(Optional.empty(), Basis.of("organisation"));
    assertEquals(Optional.empty(), Basis.of("rumor"));
    assertEquals(List.of("law", "text", "guidance", "practice", "proposal"), Basis.spellings());
  }

  @ParameterizedTest
  @CsvSource({"4999,false", "5000,true", "5001,true"})
  void a_fact_with_a_number_holds_from_its_least(int answer, boolean holds) {
    FactRule rule = new FactRule(ProjectData.VOCABULARY.facts().get("consumers"), 5_000);
    assertEquals(holds, rule.holds(new Facts(Map.of("consumers", answer))));
    assertTrue(rule.holds(new Facts(Map.of())), "what is not answered counts as holding");
    assertTrue(Said.of(rule.says()).contains(rule.fact().title()));
    FactRule plain = new FactRule(ProjectData.VOCABULARY.facts().get("wireless"), 1);
    assertTrue(Said.of(plain.says()).contains(plain.fact().title()));
  }

  @Test
  void a_record_is_held_by_whom_the_vocabulary_says_under_that_model() {
    EvidenceKind.Holding nobody = new EvidenceKind.Holding(EvidenceKind.Holder.NOBODY, "nobody");
    EvidenceKind.Holding both = new EvidenceKind.Holding(EvidenceKind.Holder.BOTH, "both of you");
    EvidenceKind kind = kind(Map.of("break-fix", nobody, "managed", both));
    assertEquals(EvidenceKind.Holder.BOTH, kind.holder("managed"));
    assertEquals("both of you", kind.heldBy("managed", "not said"));
    assertEquals(EvidenceKind.Holder.NOBODY, kind.holder("another"));
    assertEquals("not said", kind.heldBy("another", "not said"));
    assertFalse(kind.heldByNobody());
    assertTrue(kind(Map.of("break-fix", nobody)).heldByNobody());
  }

  private static EvidenceKind kind(Map<String, EvidenceKind.Holding> holders) {
    return new EvidenceKind("k", "K", "k", holders, Place.of("test"));
  }

  private static Ask ask(String trait, String level) {
    Trait scale = trait(trait);
    return new Ask(List.of(new Ask.Rank(scale, scale.rank(level).orElseThrow())), 0);
  }

  @Test
  void two_asks_together_take_the_higher_level_and_one_replaced_exactly_the_one_asked() {
    Ask health = ask("monitoring-scope", "health");
    Ask telemetry = ask("monitoring-scope", "security-telemetry");
    Ask report = ask("reporting", "on-request");
    assertEquals(telemetry, health.and(telemetry));
    assertEquals(telemetry, telemetry.and(health));
    assertEquals(2, health.and(report).levels().size());
    assertEquals(health, telemetry.asking(trait("monitoring-scope"), 2));
    assertEquals(Optional.empty(), health.rank(trait("reporting")));
    assertEquals("[reporting: on-request]", report.levels().toString());
  }

  @Test
  void an_act_under_other_conditions_is_asked_otherwise_and_keeps_the_rest() {
    Capability act = ProjectData.VOCABULARY.capabilities().get("vulnerability-scanning");
    Ask report = ask("reporting", "on-request");
    Capability under = act.under(List.of(report), List.of(), act.longestDays());
    assertEquals(List.of(report), under.conditions());
    assertNotEquals(act, under);
    assertEquals(act, under.under(act.standing(), act.deliverable(), act.longestDays()));
    assertEquals(act.title(), under.title());
  }

  @Test
  void every_closed_word_is_spelled_one_way_and_read_back() {
    for (SystemClass systemClass : SystemClass.values()) {
      assertEquals(Optional.of(systemClass), SystemClass.of(systemClass.spelling()));
    }
    assertEquals("cloud-tenant", SystemClass.CLOUD_TENANT.spelling());
    assertEquals(SystemClass.values().length, SystemClass.spellings().size());
    assertEquals(Optional.empty(), SystemClass.of("boat"));
    assertEquals("with-oversight", Capability.Delegability.WITH_OVERSIGHT.spelling());
    assertEquals("on-demand", Capability.Kind.ON_DEMAND.spelling());
    assertEquals("in-scope", Capability.Reach.IN_SCOPE.spelling());
  }
}
