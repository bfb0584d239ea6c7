// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Interval;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Tailoring;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** What an organisation may choose and set, and what the catalogues and the law hold against it. */
class TailoringCheckTest {
  private static final Place PLACE = Place.of("test");

  private static List<String> codes(
      Optional<String> baseline, List<String> added, List<String> removed) {
    return codes(
        new Tailoring(baseline, changes(added), changes(removed), List.of()),
        ProjectData.VOCABULARY.intervals());
  }

  private static List<Tailoring.Change> changes(List<String> controls) {
    return controls.stream().map(id -> new Tailoring.Change(id, "because", PLACE)).toList();
  }

  private static List<String> codes(Tailoring tailoring, List<Interval> intervals) {
    Problems problems = new Problems();
    Organisation who = ProjectData.ARCHETYPE.tailored(tailoring);
    TailoringCheck.check(
        who, ProjectData.FRAMEWORKS, ProjectData.VOCABULARY.with(intervals), problems);
    return problems.all().stream().map(Problem::code).sorted().toList();
  }

  @ParameterizedTest
  @CsvSource({
    // SC-8 comes with the moderate baseline, AC-2 with the low one
    "low,SC-8,''",
    "moderate,SC-8,ENG-049",
    "low,AC-2,ENG-049",
    "'',AC-2,ENG-049",
    "low,ZZ-99,ENG-048",
    "low,164.312(b),ENG-046",
    "low,AC-2(1),''",
    "low,SC-19,ENG-047"
  })
  void a_control_taken_in_is_one_the_baseline_leaves_out(String baseline, String id, String code) {
    Optional<String> chosen = Optional.of(baseline).filter(b -> !b.isEmpty());
    assertEquals(list(code), codes(chosen, List.of(id), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "low,AC-2,''",
    "low,SC-8,ENG-049",
    "'',AC-2,''",
    "low,ZZ-99,ENG-048",
    "low,164.312(b),ENG-046"
  })
  void a_control_left_out_is_one_the_baseline_takes_in(String baseline, String id, String code) {
    Optional<String> chosen = Optional.of(baseline).filter(b -> !b.isEmpty());
    assertEquals(list(code), codes(chosen, List.of(), List.of(id)));
  }

  private static List<String> list(String code) {
    return code.isEmpty() ? List.of() : List.of(code);
  }

  @Test
  void an_enhancement_is_taken_in_with_its_base() {
    // SC-8(1) adds to SC-8, which the low baseline leaves out
    assertEquals(List.of("ENG-050"), codes(Optional.of("low"), List.of("SC-8(1)"), List.of()));
    assertEquals(List.of(), codes(Optional.of("low"), List.of("SC-8(1)", "SC-8"), List.of()));
    assertEquals(
        List.of("ENG-050"), codes(Optional.of("low"), List.of("AC-2(1)"), List.of("AC-2")));
    assertEquals(List.of(), codes(Optional.of("low"), List.of(), List.of("AC-2")));
  }

  private static List<String> set(Interval interval, String control, int days) {
    Tailoring.Parameter parameter =
        new Tailoring.Parameter(interval.id(), control, days, "policy", PLACE);
    return codes(
        new Tailoring(Optional.empty(), List.of(), List.of(), List.of(parameter)),
        List.of(interval));
  }

  private static Interval interval(
      Basis basis, Optional<Interval.Limit> limit, String... carriers) {
    Interval any = ProjectData.VOCABULARY.intervals().get(0);
    return new Interval(
        "mine",
        "x",
        false,
        92,
        any.unit(),
        basis,
        "law 1",
        List.of("R-1", "R-2"),
        any.capability(),
        "",
        List.of(carriers),
        limit,
        PLACE);
  }

  @Test
  void a_number_of_law_may_be_kept_or_beaten_and_never_slackened() {
    Interval law = interval(Basis.LAW, Optional.empty(), Interval.ORDER);
    assertEquals(List.of(), set(law, "", 92));
    assertEquals(List.of(), set(law, "", 30));
    assertEquals(List.of("ENG-051"), set(law, "", 93));
    Interval practice = interval(Basis.PRACTICE, Optional.empty(), Interval.ORDER);
    assertEquals(List.of(), set(practice, "", 93));
  }

  @Test
  void a_limit_of_law_binds_at_its_controls_and_wherever_the_number_is_set_for_all() {
    Interval.Limit half = new Interval.Limit(183, List.of("R-1"), "law 9");
    Interval some = interval(Basis.PRACTICE, Optional.of(half), Interval.ORDER);
    assertEquals(List.of(), set(some, "", 183));
    assertEquals(List.of("ENG-051"), set(some, "", 184));
    assertEquals(List.of("ENG-051"), set(some, "R-1", 184));
    assertEquals(List.of(), set(some, "R-2", 184));
    Interval law = interval(Basis.LAW, Optional.of(half), Interval.ORDER);
    assertEquals(List.of("ENG-051"), set(law, "", 200), "said once");
  }

  @Test
  void a_number_no_term_carries_is_told_to_decide_nothing() {
    assertEquals(List.of("ENG-052"), set(interval(Basis.PRACTICE, Optional.empty()), "", 30));
  }

  @Test
  void a_number_stricter_than_every_level_of_its_scale_cannot_be_asked() {
    Interval scans =
        interval(Basis.PRACTICE, Optional.empty(), "vulnerability-scan-cadence", Interval.ORDER);
    assertEquals(List.of(), set(scans, "", 7));
    assertEquals(List.of("ENG-053"), set(scans, "", 6));
    assertEquals(List.of(), set(scans, "", 400));
    Interval ordered = interval(Basis.PRACTICE, Optional.empty(), Interval.ORDER);
    assertEquals(List.of(), set(ordered, "", 1));
  }
}
