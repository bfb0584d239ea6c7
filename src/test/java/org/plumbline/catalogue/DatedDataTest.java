// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.capability.InForce;
import org.plumbline.capability.InForce.Confidence;
import org.plumbline.capability.InForce.State;
import org.plumbline.problem.Problems;

/**
 * The shipped frameworks, intervals and crosswalks say when they were in force, and who says so.
 */
class DatedDataTest {
  private static final LocalDate REPORT = LocalDate.of(2026, 11, 27);
  private static final Crosswalks CROSSWALKS =
      CrosswalkReader.readAll(Path.of("controls"), ProjectData.FRAMEWORKS, new Problems());

  @Test
  void every_framework_cites_its_dates_and_says_how_sure_they_are() {
    List<Framework> all = new ArrayList<>(ProjectData.FRAMEWORKS);
    all.addAll(
        CatalogueReader.readProposed(
            Path.of("controls"), ProjectData.REGIMES, ProjectData.VOCABULARY, new Problems()));
    for (Framework framework : all) {
      InForce dates = framework.inForce();
      assertTrue(dates.from().isPresent(), framework.id());
      assertFalse(dates.source().isBlank(), framework.id());
      assertEquals(State.IN_FORCE, framework.coverage(REPORT).state(), framework.id());
    }
    assertEquals(
        List.of("hipaa-breach-notification", "hipaa-security-rule"),
        all.stream()
            .filter(f -> f.inForce().confidence() == Confidence.KNOWLEDGE)
            .map(Framework::id)
            .sorted()
            .toList(),
        "the day the amendments of 2013 took effect was not read in an official text");
  }

  @Test
  void a_report_of_an_earlier_day_is_told_what_was_not_in_force() {
    LocalDate early = LocalDate.of(2024, 5, 12);
    List<String> said =
        ProjectData.FRAMEWORKS.stream()
            .filter(f -> !f.coverage(early).covers())
            .flatMap(f -> f.coverage(early).says().stream())
            .map(Said::of)
            .toList();
    assertEquals(5, said.size());
    assertTrue(
        said.contains(
            "GLBA takes effect on May 13, 2024. The date of this report is earlier, and Plumbline"
                + " has no earlier edition."),
        "" + said);
  }

  @Test
  void everything_dated_is_fresh_now_and_stale_after_half_a_year() {
    List<InForce> all =
        Stream.of(
                ProjectData.FRAMEWORKS.stream().map(Framework::inForce),
                CROSSWALKS.all().stream().map(Crosswalk::inForce),
                ProjectData.VOCABULARY.intervalDates().stream(),
                ProjectData.MONITORING.fedrampDates().stream())
            .flatMap(s -> s)
            .toList();
    assertEquals(ProjectData.FRAMEWORKS.size() + CROSSWALKS.all().size() + 2, all.size());
    for (InForce dates : all) {
      assertFalse(dates.staleOn(REPORT), dates.toString());
      assertTrue(dates.staleOn(dates.readOn().plusDays(181)), dates.toString());
    }
  }

  @Test
  void what_has_a_successor_that_the_law_does_not_name_yet_stays_and_says_so() {
    List<String> said =
        CROSSWALKS.all().stream()
            .flatMap(c -> c.coverage(REPORT).says().stream())
            .map(Said::of)
            .toList();
    assertTrue(
        said.contains(
            "CMMC L2 - 800-171 Rev 2: NIST SP 800-171 Rev 3 has come out since. This report still"
                + " uses the earlier edition."),
        "" + said);
    assertTrue(CROSSWALKS.all().stream().allMatch(c -> c.coverage(REPORT).covers()));
  }
}
