// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Need;
import org.plumbline.engagement.Tailoring.Parameter;
import org.plumbline.problem.Place;

/** What a number the organisation sets makes of the levels and orders a control asks. */
class SetNumbersTest {
  private static final Place PLACE = Place.of("test");
  private static final String ACT = "vulnerability-scanning";
  private static final String SCANS = "vulnerability-scan-cadence";
  private static final String STAYS = "contract-continuity: standing";
  private static final Control R1 = control("RA-5");
  private static final Control R2 = control("RA-5(2)");
  private static final OptionalInt NONE = OptionalInt.empty();

  private static Control control(String id) {
    return ProjectData.FRAMEWORKS.stream()
        .flatMap(f -> f.controls().stream())
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Ask ask(String... levels) {
    List<Ask.Rank> out = new ArrayList<>();
    for (String level : levels) {
      String[] parts = level.split(": ");
      Trait trait = ProjectData.TRAITS.named(parts[0]);
      out.add(new Ask.Rank(trait, trait.rank(parts[1]).orElseThrow()));
    }
    return new Ask(out, 0);
  }

  /** The act with these ways, each a list of levels. */
  private static Need act(List<Ask> standing, List<Ask> deliverable, OptionalInt longest) {
    Capability shipped = ProjectData.VOCABULARY.capabilities().get(ACT);
    return Need.of(shipped.under(standing, deliverable, longest));
  }

  private static Need running(String... levels) {
    return act(List.of(ask(levels)), List.of(), NONE);
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
        ACT,
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
        ACT,
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
    Stream.of(need.capability().standing(), need.capability().deliverable())
        .flatMap(List::stream)
        .flatMap(way -> way.and(need.raised()).levels().stream())
        .forEach(rank -> out.add(rank.toString()));
    return out;
  }

  private static final Need SCAN = running(STAYS, SCANS + ": quarterly");

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
    Need other = Need.of(ProjectData.VOCABULARY.capabilities().get("data-backup"));
    assertSame(other, numbers(List.of(assumed), set("scans", "", 3)).at(R1, other));
  }

  @Test
  void a_number_set_for_one_control_leaves_the_others() {
    Interval assumed = interval("scans", 92, List.of("RA-5", "RA-5(2)"), SCANS);
    SetNumbers numbers = numbers(List.of(assumed), set("scans", "RA-5", 7));
    assertEquals(Set.of(STAYS, SCANS + ": weekly"), levels(numbers.at(R1, SCAN)));
    assertSame(SCAN, numbers.at(R2, SCAN));
    assertEquals(
        List.of(List.of("RA-5(2)"), List.of("RA-5")),
        numbers.effective().stream().map(Interval::controls).toList());
    assertEquals(List.of(92, 7), numbers.effective().stream().map(Interval::amount).toList());
    SetNumbers all =
        numbers(List.of(assumed), set("scans", "RA-5", 7), set("scans", "RA-5(2)", 31));
    assertEquals(List.of(7, 31), all.effective().stream().map(Interval::amount).toList());
    SetNumbers general = numbers(List.of(assumed), set("scans", "", 7));
    assertEquals(
        List.of(List.of("RA-5", "RA-5(2)")),
        general.effective().stream().map(Interval::controls).toList());
    assertEquals(List.of(set("scans", "", 7)), general.parameters());
  }

  @Test
  void a_slacker_number_never_asks_less_than_another_number_of_the_same_act() {
    Interval one = interval("scans", 92, List.of(), SCANS);
    Interval other = interval("others", 31, List.of(), SCANS);
    Need monthly = running(STAYS, SCANS + ": monthly");
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
    Need without = act(List.of(ask(STAYS)), List.of(ask()), NONE);
    Need need = numbers(List.of(assumed), set("scans", "", 31)).at(R1, without);
    assertEquals(2, need.capability().standing().get(0).levels().size());
    assertEquals(0, need.capability().deliverable().get(0).levels().size());
    Need slack = numbers(List.of(assumed), set("scans", "", 365)).at(R1, without);
    assertEquals(Set.of(STAYS), levels(slack));
    Need asking = act(List.of(), List.of(ask(SCANS + ": quarterly")), NONE);
    assertEquals(
        Set.of(SCANS + ": monthly"),
        levels(numbers(List.of(assumed), set("scans", "", 31)).at(R1, asking)));
  }

  private static Need ordered(int days) {
    return act(List.of(), List.of(ask()), OptionalInt.of(days));
  }

  private static int longest(Need need) {
    return need.capability().longestDays().orElse(0);
  }

  @ParameterizedTest
  @CsvSource({"365,365", "183,183", "400,400", "100,100"})
  void a_number_an_order_carries_changes_how_often_the_order_must_be(int days, int longest) {
    Interval assumed = interval("tests", 365, List.of(), Interval.ORDER, SCANS);
    SetNumbers numbers = numbers(List.of(assumed), set("tests", "", days));
    assertEquals(longest, longest(numbers.at(R1, ordered(365))));
    assertEquals(0, longest(numbers.at(R1, act(List.of(), List.of(ask()), NONE))));
  }

  @Test
  void an_order_already_asked_more_often_stays_so() {
    Interval assumed = interval("tests", 365, List.of(), Interval.ORDER, SCANS);
    Need quarterly = ordered(92);
    assertEquals(92, longest(numbers(List.of(assumed), set("tests", "", 183)).at(R1, quarterly)));
    Interval other = interval("others", 92, List.of(), Interval.ORDER);
    assertEquals(
        92, longest(numbers(List.of(assumed, other), set("tests", "", 400)).at(R1, quarterly)));
    Interval none = interval("none", 31, List.of(), SCANS);
    assertEquals(92, longest(numbers(List.of(none), set("none", "", 7)).at(R1, quarterly)));
  }

  @Test
  void a_stricter_number_that_only_an_order_carries_leaves_the_order_as_the_only_way() {
    Interval assumed = interval("tests", 365, List.of(), Interval.ORDER);
    Need either = act(List.of(ask(STAYS)), List.of(ask()), OptionalInt.of(365));
    assertEquals(0, running(either, assumed, 183));
    assertEquals(1, running(either, assumed, 400));
    assertEquals(1, running(either, interval("tests", 365, List.of(), Interval.ORDER, SCANS), 183));
  }

  /** How many running ways are left under a number. */
  private static int running(Need need, Interval assumed, int days) {
    SetNumbers numbers = numbers(List.of(assumed), set("tests", "", days));
    return numbers.at(R1, need).capability().standing().size();
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
    Need logs = running("log-retention: 90-days");
    Need need = numbers(List.of(kept(90)), set("kept", "", days)).at(R1, logs);
    assertEquals(Set.of("log-retention: " + level), levels(need));
  }
}
