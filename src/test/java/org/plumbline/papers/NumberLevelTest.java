// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.papers.NumberLevel.Fault;
import org.plumbline.problem.Problems;
import tools.jackson.databind.JsonNode;

/** A number in a paper reaches the level that the shipped thresholds say, and no higher one. */
class NumberLevelTest {
  private static final Problems PROBLEMS = new Problems();
  private static final Numbers NUMBERS = NumbersReader.read(Path.of("controls"), PROBLEMS);
  private static final BusinessHours TEN_A_DAY = BusinessHours.of(5, 8, 18);

  private static String level(String trait, String statement, BusinessHours hours) {
    Problems problems = new Problems();
    String level =
        new StatementReader(NUMBERS, problems)
            .read(Domain.map(statement, problems), trait, hours)
            .map(StatementReader.Read::level)
            .orElse("none at all");
    assertEquals(List.of(), problems.all(), trait + " " + statement);
    return level;
  }

  @Test
  void the_shipped_thresholds_are_read_without_a_problem() {
    assertEquals(List.of(), PROBLEMS.all());
    assertEquals(
        Set.of(
            "monitoring-hours",
            "maintenance-cadence",
            "vulnerability-scan-cadence",
            "log-retention",
            "evidence-retention",
            "governance-review-cadence",
            "account-administration",
            "incident-notice",
            "restore-tests"),
        NUMBERS.traits());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "maintenance-cadence | {every: P14D} | critical-in-14-days",
        "maintenance-cadence | {every: P7D} | critical-in-14-days",
        "maintenance-cadence | {every: P30D} | monthly",
        "maintenance-cadence | {every: P183D} | cadence-not-said",
        "maintenance-cadence | {within: {critical: P15D, other: P45D}} | monthly",
        "maintenance-cadence | {within: {critical: P14D, other: P31D}} | critical-in-14-days",
        "maintenance-cadence | {within: {critical: P7D, exploited: P3D}} | critical-in-7-days",
        "maintenance-cadence | {within: {other: P45D}} | cadence-not-said",
        "incident-notice | {within: 3 business days, from: confirmation} | late-or-no-time",
        "incident-notice | {within: P2D, from: discovery} | 72-hours",
        "incident-notice | {within: PT24H, from: confirmation} | late-or-no-time",
        "incident-notice | {within: 1 business day} | 72-hours",
        "account-administration | {within: 2 business hours, urgent: true} | in-stated-time",
        "account-administration | {within: PT4H, urgent: true} | urgent-removal",
        "account-administration | {within: 1 business day} | in-stated-time",
        "governance-review-cadence | {every: P183D} | yearly",
        "vulnerability-scan-cadence | {every: P365D} | yearly",
        "log-retention | {kept: P365D} | one-year",
        "evidence-retention | {kept: P1095D} | 36-months",
        // 36 months are three years; 36 times 30 days are less, and the lower level counts
        "evidence-retention | {kept: P1080D} | 12-months",
        "restore-tests | {every: P30D} | quarterly",
        "monitoring-hours | {hours_a_week: 50} | business-hours",
        "monitoring-hours | {hours_a_week: 168} | on-call-around-the-clock",
      })
  void a_number_reaches_its_level(String trait, String statement, String level) {
    assertEquals(level, level(trait, statement, TEN_A_DAY));
  }

  @Test
  void the_level_cases_of_the_rules_hold() {
    JsonNode rules = Domain.json("paper-rules.json").get("levelCases");
    BusinessHours hours = PromisedTest.hours(rules.get("businessHours"));
    for (JsonNode one : rules.get("cases")) {
      String trait = one.get("trait").asString();
      String statement = one.get("statement").toString();
      assertEquals(one.get("level").asString(), level(trait, statement, hours), statement);
    }
  }

  /** Each threshold, and the least beyond it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "monitoring-hours | {hours_a_week: 0} | none",
        "monitoring-hours | {hours_a_week: 39} | none",
        "monitoring-hours | {hours_a_week: 40} | business-hours",
        "monitoring-hours | {hours_a_week: 79} | business-hours",
        "monitoring-hours | {hours_a_week: 80} | extended-hours",
        "monitoring-hours | {hours_a_week: 167} | extended-hours",
        "maintenance-cadence | {within: P32D} | cadence-not-said",
        "maintenance-cadence | {within: P31D} | monthly",
        "maintenance-cadence | {within: P15D} | monthly",
        "maintenance-cadence | {within: P3D} | critical-in-7-days",
        "maintenance-cadence | {within: P3DT1M} | critical-in-14-days",
        "maintenance-cadence | {every: P1D} | critical-in-7-days",
        "maintenance-cadence | {within: {critical: P2D}} | critical-in-14-days",
        "maintenance-cadence | {within: {critical: P8D, exploited: P1D}} | critical-in-14-days",
        "maintenance-cadence | {within: {exploited: P3D}} | cadence-not-said",
        "maintenance-cadence | {within: {other: P7D, exploited: P3D}} | critical-in-7-days",
        "maintenance-cadence | {within: 10 business days} | critical-in-14-days",
        "maintenance-cadence | {within: 11 business days} | monthly",
        "vulnerability-scan-cadence | {every: P366D} | interval-not-said",
        "vulnerability-scan-cadence | {every: P184D} | yearly",
        "vulnerability-scan-cadence | {every: P183D} | half-yearly",
        "vulnerability-scan-cadence | {every: P92D} | quarterly",
        "vulnerability-scan-cadence | {every: P31D} | monthly",
        "vulnerability-scan-cadence | {every: P8D} | monthly",
        "vulnerability-scan-cadence | {every: P7D} | weekly",
        "log-retention | {kept: P29D} | unknown",
        "log-retention | {kept: P30D} | 30-days",
        "log-retention | {kept: P90D} | 90-days",
        "log-retention | {kept: P364D} | 90-days",
        "log-retention | {kept: P2189D} | one-year",
        "log-retention | {kept: P2190D} | six-years",
        "evidence-retention | {kept: P183D} | job-record",
        "evidence-retention | {kept: P365D} | 12-months",
        "evidence-retention | {kept: P1094D} | 12-months",
        "evidence-retention | {kept: P2190D} | 72-months",
        "governance-review-cadence | {every: P731D} | ad-hoc",
        "governance-review-cadence | {every: P365D} | yearly",
        "governance-review-cadence | {every: P92D} | quarterly",
        "governance-review-cadence | {every: P31D} | monthly",
        "account-administration | {within: PT4H} | in-stated-time",
        "account-administration | {within: PT4H1M, urgent: yes} | in-stated-time",
        "account-administration | {within: P90D} | in-stated-time",
        "incident-notice | {within: PT1H} | 24-hours",
        "incident-notice | {within: PT24H, from: alert} | 24-hours",
        "incident-notice | {within: PT25H, from: call} | 72-hours",
        "incident-notice | {within: PT72H1M} | late-or-no-time",
        "incident-notice | {within: 2 business days} | late-or-no-time",
        "restore-tests | {every: P366D} | interval-not-said",
        "restore-tests | {every: P183D} | yearly",
        "restore-tests | {every: P92D} | quarterly",
      })
  void a_number_between_two_levels_takes_the_lower_one(
      String trait, String statement, String level) {
    assertEquals(level, level(trait, statement, TEN_A_DAY));
  }

  @Test
  void longer_days_of_the_provider_can_raise_a_level() {
    assertAll(
        () ->
            assertEquals(
                "late-or-no-time",
                level("incident-notice", "{within: 9 business hours}", BusinessHours.of(4, 8, 17))),
        () ->
            assertEquals(
                "24-hours",
                level(
                    "incident-notice", "{within: 9 business hours}", BusinessHours.of(7, 0, 24))));
  }

  @Test
  void a_better_number_never_reaches_a_lower_level() {
    for (String trait : NUMBERS.traits()) {
      List<String> levels = NUMBERS.levels(trait);
      int before = levels.size();
      for (int days = 1; days < 2400; days++) {
        var amount = new StatedNumber.Every(new Promised.ByCalendar(days * 1440L));
        var kept = new StatedNumber.Kept(new Promised.ByCalendar((2400 - days) * 1440L));
        var within = new StatedNumber.Within(new Promised.ByCalendar(days * 1440L));
        int best = -1;
        for (StatedNumber.Amount one : List.of(amount, kept, within)) {
          NumberLevel level = NUMBERS.levelOf(trait, StatedNumber.of(one), TEN_A_DAY);
          if (level instanceof NumberLevel.Reached reached) {
            best = Math.max(best, levels.indexOf(reached.level()));
          }
        }
        assertTrue(best <= before, trait + " at " + days);
        before = best;
      }
    }
  }

  @Test
  void levels_and_traits_are_those_of_the_rules_in_their_order() {
    JsonNode traits = Domain.json("traits.json");
    List<String> seen = new ArrayList<>();
    for (JsonNode trait : traits) {
      String id = trait.get("slug").asString();
      List<String> scale = new ArrayList<>();
      trait.get("levels").forEach(level -> scale.add(level.get("name").asString()));
      List<Integer> ranks = NUMBERS.levels(id).stream().map(scale::indexOf).toList();
      assertEquals(ranks.stream().sorted().distinct().toList(), ranks, id);
      assertTrue(ranks.stream().allMatch(rank -> rank >= 0), id);
      if (!ranks.isEmpty()) {
        seen.add(id);
      }
    }
    assertEquals(NUMBERS.traits(), Set.copyOf(seen));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recovery-commitment | {within: PT8H} | NO_NUMBERS",
        "service-desk-and-escalation | {within: PT4H} | NO_NUMBERS",
        "incident-response-commitment | {within: PT30M} | NO_NUMBERS",
        "backup-commitment | {every: P1D} | NO_NUMBERS",
        "reporting | {every: P31D} | NO_NUMBERS",
        "log-retention | {every: P30D} | OTHER_KEY",
        "maintenance-cadence | {kept: P30D} | OTHER_KEY",
        "restore-tests | {within: P30D} | OTHER_KEY",
        "monitoring-hours | {every: P1D} | OTHER_KEY",
        "incident-notice | {within: {critical: P1D}} | SEVERAL_DEADLINES",
        "incident-notice | {within: P1D, urgent: yes} | NOT_URGENT",
        "log-retention | {kept: 90 business days} | KEPT_IN_BUSINESS",
      })
  void a_number_of_another_kind_is_refused(String trait, String statement, Fault fault) {
    Problems problems = new Problems();
    var read =
        new StatementReader(NUMBERS, problems)
            .read(Domain.map(statement, problems), trait, TEN_A_DAY);
    assertTrue(read.isEmpty());
    assertEquals(List.of("ENG-063"), Domain.codes(problems));
    String message = problems.all().get(0).message().toString();
    assertTrue(message.contains(message(fault)), message);
  }

  private static String message(Fault fault) {
    return switch (fault) {
      case NO_NUMBERS -> "ENG-063.level.says";
      case OTHER_KEY -> "ENG-063.says";
      case SEVERAL_DEADLINES -> "ENG-063.several.says";
      case NOT_URGENT -> "ENG-063.urgent.says";
      case KEPT_IN_BUSINESS -> "ENG-063.kept.says";
    };
  }

  @Test
  void a_wrong_word_or_length_and_two_numbers_are_problems() {
    Problems problems = new Problems();
    StatementReader reader = new StatementReader(NUMBERS, problems);
    for (String statement :
        List.of(
            "{within: PT24H, from: calls}",
            "{within: a day}",
            "{within: PT24H, every: P1D}",
            "{within: {urgent: P1D}}")) {
      reader.read(Domain.map(statement, problems), "incident-notice", TEN_A_DAY);
    }
    assertEquals(List.of("ENG-060", "ENG-062", "ENG-067", "YAML-013"), Domain.codes(problems));
  }

  @Test
  void a_statement_without_a_number_has_none_and_no_problem() {
    Problems problems = new Problems();
    StatementReader reader = new StatementReader(NUMBERS, problems);
    assertTrue(
        reader
            .read(
                Domain.map("{level: none, words: nothing}", problems),
                "recovery-commitment",
                TEN_A_DAY)
            .isEmpty());
    assertEquals(List.of(), problems.all());
  }
}
