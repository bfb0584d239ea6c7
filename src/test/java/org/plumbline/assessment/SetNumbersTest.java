// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Act;
import org.plumbline.ProjectData;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Condition;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.engagement.Tailoring.Parameter;
import org.plumbline.problem.Place;

/** What a number the organisation sets makes of the levels and orders a control asks. */
class SetNumbersTest {
  private static final Place PLACE = Place.of("test");
  private static final String SCANS = "vulnerability-scan-cadence";
  private static final Control R1 = control("R-1");
  private static final Control R2 = control("R-2");

  private static Control control(String id) {
    Control any = ProjectData.FRAMEWORKS.get(0).assessed().get(0);
    return new Control(
        id,
        "rule",
        any.family(),
        any.title(),
        any.kind(),
        "",
        any.asks(),
        false,
        any.designation(),
        any.baselines(),
        0,
        0,
        any.poam(),
        0,
        Optional.empty(),
        any.needs(),
        "",
        "",
        any.trigger(),
        List.of(),
        List.of(),
        List.of(),
        PLACE);
  }

  private static Interval interval(String id, int days, List<String> controls, String... carriers) {
    return new Interval(
        id,
        "x",
        false,
        days,
        Interval.Unit.DAYS,
        Basis.PRACTICE,
        "",
        controls,
        "scan",
        "",
        List.of(carriers),
        Optional.empty(),
        PLACE);
  }

  private static Interval kept(int days) {
    return new Interval(
        "kept",
        "x",
        true,
        days,
        Interval.Unit.DAYS,
        Basis.PRACTICE,
        "",
        List.of(),
        "scan",
        "",
        List.of("log-retention"),
        Optional.empty(),
        PLACE);
  }

  private static Parameter set(String interval, String control, int days) {
    return new Parameter(interval, control, days, "policy", PLACE);
  }

  private static SetNumbers numbers(List<Interval> assumed, Parameter... parameters) {
    Vocabulary words = ProjectData.VOCABULARY.with(assumed);
    return new SetNumbers(List.of(parameters), words);
  }

  private static Set<String> levels(Need need) {
    Set<String> out = new TreeSet<>();
    for (Condition condition : need.capability().conditions()) {
      condition.raisedTo(need.raised()).requirements().forEach(r -> out.add(r.toString()));
    }
    return out;
  }

  private static List<Integer> orders(Need need) {
    List<Integer> out = new ArrayList<>();
    for (Condition condition : need.capability().conditions()) {
      if (condition instanceof Condition.Ordered job) {
        out.add(job.longestDays().orElse(0));
      }
    }
    return out;
  }

  private static final Need SCAN =
      Act.of("scan")
          .standing("contract-continuity: standing", SCANS + ": half-yearly")
          .need(SCANS + ": quarterly");

  private static final String STAYS = "contract-continuity: standing";

  @ParameterizedTest
  @CsvSource({
    "92,quarterly",
    "91,monthly",
    "31,monthly",
    "30,weekly",
    "3,weekly",
    "93,quarterly",
    "183,half-yearly",
    "184,half-yearly",
    "365,yearly",
    "900,yearly"
  })
  void a_number_asks_the_least_level_that_keeps_it(int days, String level) {
    Interval assumed = interval("scans", 92, List.of(), SCANS);
    Need need = numbers(List.of(assumed), set("scans", "", days)).at(R1, SCAN);
    assertEquals(Set.of(STAYS, SCANS + ": " + level), levels(need));
  }

  @Test
  void without_numbers_or_with_the_assumed_one_the_need_is_the_same() {
    Interval assumed = interval("scans", 92, List.of(), SCANS);
    assertSame(SCAN, numbers(List.of(assumed)).at(R1, SCAN));
    assertSame(SCAN, numbers(List.of(assumed), set("scans", "", 92)).at(R1, SCAN));
    assertSame(SCAN, numbers(List.of(assumed), set("another", "", 3)).at(R1, SCAN));
    Need other = Act.of("other").standing(SCANS + ": quarterly").need();
    assertSame(other, numbers(List.of(assumed), set("scans", "", 3)).at(R1, other));
  }

  @Test
  void a_number_set_for_one_control_leaves_the_others() {
    Interval assumed = interval("scans", 92, List.of("R-1", "R-2"), SCANS);
    SetNumbers numbers = numbers(List.of(assumed), set("scans", "R-1", 7));
    assertEquals(Set.of(STAYS, SCANS + ": weekly"), levels(numbers.at(R1, SCAN)));
    assertSame(SCAN, numbers.at(R2, SCAN));
    assertEquals(
        List.of(List.of("R-2"), List.of("R-1")),
        numbers.effective().stream().map(Interval::controls).toList());
    assertEquals(List.of(92, 7), numbers.effective().stream().map(Interval::amount).toList());
    SetNumbers all = numbers(List.of(assumed), set("scans", "R-1", 7), set("scans", "R-2", 31));
    assertEquals(List.of(7, 31), all.effective().stream().map(Interval::amount).toList());
    SetNumbers general = numbers(List.of(assumed), set("scans", "", 7));
    assertEquals(
        List.of(List.of("R-1", "R-2")),
        general.effective().stream().map(Interval::controls).toList());
    assertEquals(List.of(set("scans", "", 7)), general.parameters());
  }

  @Test
  void a_slacker_number_never_asks_less_than_another_number_of_the_same_act() {
    Interval one = interval("scans", 92, List.of(), SCANS);
    Interval other = interval("others", 31, List.of(), SCANS);
    Need monthly = Act.of("scan").standing(STAYS, SCANS + ": monthly").need();
    SetNumbers slack = numbers(List.of(one, other), set("scans", "", 365));
    assertEquals(Set.of(STAYS, SCANS + ": monthly"), levels(slack.at(R1, monthly)));
    SetNumbers both = numbers(List.of(one, other), set("scans", "", 365), set("others", "", 183));
    assertEquals(Set.of(STAYS, SCANS + ": half-yearly"), levels(both.at(R1, monthly)));
    SetNumbers mixed = numbers(List.of(one, other), set("scans", "", 365), set("others", "", 7));
    assertEquals(Set.of(STAYS, SCANS + ": weekly"), levels(mixed.at(R1, monthly)));
  }

  @Test
  void a_stricter_number_adds_its_term_to_a_standing_duty_and_not_to_a_job() {
    Interval assumed = interval("scans", 92, List.of(), SCANS);
    Need without = Act.of("scan").standing(STAYS).ordered().need();
    Need need = numbers(List.of(assumed), set("scans", "", 31)).at(R1, without);
    assertEquals(
        List.of(2, 0),
        need.capability().conditions().stream().map(c -> c.requirements().size()).toList());
    Need slack = numbers(List.of(assumed), set("scans", "", 365)).at(R1, without);
    assertEquals(Set.of(STAYS), levels(slack));
    Need asking = Act.of("scan").ordered(SCANS + ": quarterly").need();
    assertEquals(
        Set.of(SCANS + ": monthly"),
        levels(numbers(List.of(assumed), set("scans", "", 31)).at(R1, asking)));
  }

  @ParameterizedTest
  @CsvSource({"365,365", "183,183", "400,400", "100,100"})
  void a_number_an_order_carries_changes_how_often_the_order_must_be(int days, int longest) {
    Interval assumed = interval("tests", 365, List.of(), Interval.ORDER, SCANS);
    Need job = Act.of("scan").orderedEvery(365).need();
    assertEquals(
        List.of(longest), orders(numbers(List.of(assumed), set("tests", "", days)).at(R1, job)));
    Need once = Act.of("scan").ordered().need();
    assertEquals(
        List.of(0), orders(numbers(List.of(assumed), set("tests", "", days)).at(R1, once)));
  }

  @Test
  void an_order_already_asked_more_often_stays_so() {
    Interval assumed = interval("tests", 365, List.of(), Interval.ORDER, SCANS);
    Need quarterly = Act.of("scan").orderedEvery(92).need();
    assertEquals(
        List.of(92), orders(numbers(List.of(assumed), set("tests", "", 183)).at(R1, quarterly)));
    Interval other = interval("others", 92, List.of(), Interval.ORDER);
    assertEquals(
        List.of(92),
        orders(numbers(List.of(assumed, other), set("tests", "", 400)).at(R1, quarterly)));
    Interval none = interval("none", 31, List.of(), SCANS);
    assertEquals(List.of(92), orders(numbers(List.of(none), set("none", "", 7)).at(R1, quarterly)));
  }

  @Test
  void a_stricter_number_that_only_an_order_carries_leaves_the_order_as_the_only_way() {
    Interval assumed = interval("tests", 365, List.of(), Interval.ORDER);
    Need either = Act.of("scan").standing(STAYS).orderedEvery(365).need();
    SetNumbers strict = numbers(List.of(assumed), set("tests", "", 183));
    assertEquals(1, strict.at(R1, either).capability().conditions().size());
    SetNumbers slack = numbers(List.of(assumed), set("tests", "", 400));
    assertEquals(2, slack.at(R1, either).capability().conditions().size());
    Interval both = interval("tests", 365, List.of(), Interval.ORDER, SCANS);
    SetNumbers carried = numbers(List.of(both), set("tests", "", 183));
    assertEquals(2, carried.at(R1, either).capability().conditions().size());
  }

  @ParameterizedTest
  @CsvSource({
    "90,90-days",
    "91,one-year",
    "365,one-year",
    "366,six-years",
    "9999,six-years",
    "30,30-days"
  })
  void a_longer_time_to_keep_asks_the_next_level_up(int days, String level) {
    Need logs = Act.of("scan").standing("log-retention: 90-days").need();
    Need need = numbers(List.of(kept(90)), set("kept", "", days)).at(R1, logs);
    assertEquals(Set.of("log-retention: " + level), levels(need));
  }
}
