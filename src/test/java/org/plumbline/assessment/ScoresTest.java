// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.capability.Facts;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Verdict;

/** How cells are counted: shares, points, severities, and the reach of a model. */
class ScoresTest {
  private static final Engagement OFFER =
      Signed.agreement(
              "managed",
              "contract-continuity: standing",
              "backup-commitment: daily",
              "maintenance-cadence: monthly")
          .with(ProjectData.ARCHETYPE);

  @Test
  void a_summary_counts_every_cell_once_by_verdict_and_by_severity() {
    Assessment found =
        ProjectData.assess(
            ProjectData.ARCHETYPE, OFFER, "hipaa-security-rule", "glba-safeguards-rule");
    for (Summary summary : found.summaries()) {
      List<Cell> cells = found.cells(summary.framework(), "one");
      for (Verdict verdict : Verdict.values()) {
        long count = cells.stream().filter(c -> c.verdict() == verdict).count();
        assertEquals(count, (long) summary.counts().get(verdict), verdict.name());
      }
      for (Severity severity : Severity.values()) {
        long count = cells.stream().filter(c -> c.severity() == severity).count();
        assertEquals(count, (long) summary.severities().get(severity), severity.name());
      }
      assertEquals(Summaries.shares(cells), summary.shares());
      assertEquals(Optional.empty(), summary.cmmc());
      assertEquals(found.framework(summary.framework()).assessed().size(), cells.size());
    }
    assertEquals("one", found.engagement("one").id());
  }

  @ParameterizedTest
  @CsvSource({
    "cmmc-level-1, CMMC L1, 15",
    "cmmc-level-2, '', 110",
    "cmmc-level-3, CMMC L3, 24",
    "hipaa-security-rule, '', 51"
  })
  void levels_without_points_tell_how_many_requirements_are_in_writing(
      String rule, String title, int all) {
    Assessment found = ProjectData.assess(ProjectData.ARCHETYPE, OFFER, rule);
    long held =
        found.cells().stream()
            .filter(c -> c.verdict() == Verdict.DELIVERABLE || c.verdict() == Verdict.SHARED)
            .count();
    List<String> told =
        found.observations().get("one").stream()
            .filter(o -> o.id().equals("O-IN-WRITING"))
            .map(o -> Said.of(o.text()))
            .toList();
    assertEquals(all, found.cells().size());
    assertEquals(
        title.isEmpty()
            ? List.of()
            : List.of(
                title + ": the papers hold " + held + " of " + all + " requirements in writing."),
        told);
  }

  @Test
  void cells_stand_by_framework_then_control_then_arrangement() {
    List<Engagement> both =
        List.of(
            OFFER,
            Engagements.ofModel(
                ProjectData.model("managed"), ProjectData.VOCABULARY, ProjectData.ARCHETYPE));
    Assessment found =
        Assessor.assess(
            ProjectData.ARCHETYPE,
            both,
            ProjectData.frameworks("glba-safeguards-rule"),
            ProjectData.VOCABULARY);
    List<String> order = new ArrayList<>();
    ProjectData.frameworks("glba-safeguards-rule")
        .get(0)
        .assessed()
        .forEach(control -> both.forEach(e -> order.add(control.id() + " " + e.id())));
    assertEquals(
        order, found.cells().stream().map(c -> c.control().id() + " " + c.engagement()).toList());
    assertEquals(found.cells().size(), found.cells("one").size() + found.cells("managed").size());
  }

  @Test
  void a_model_reaches_from_its_least_to_its_most_and_an_offer_has_no_such_band() {
    Engagement model =
        Engagements.ofModel(
            ProjectData.model("managed"), ProjectData.VOCABULARY, ProjectData.ARCHETYPE);
    Assessment found =
        Assessor.assess(
            ProjectData.ARCHETYPE,
            List.of(OFFER, model),
            ProjectData.frameworks("cmmc-level-2", "hipaa-security-rule"),
            ProjectData.VOCABULARY);
    assertEquals(
        new TreeSet<>(List.of("cmmc-level-2", "hipaa-security-rule")),
        new TreeSet<>(found.bands().stream().map(Band::framework).toList()));
    for (Band band : found.bands()) {
      assertEquals("managed", band.engagement());
      int usual = found.summary(band.framework(), "managed").shares().carried();
      assertTrue(band.least().shares().carried() < usual, band.framework());
      assertTrue(usual < band.most().shares().carried(), band.framework());
      assertEquals(band.framework(), band.least().framework());
      assertEquals(band.framework(), band.most().framework());
    }
  }

  @Test
  void an_answer_on_record_moves_what_binds_and_nothing_else() {
    Organisation few = answering(Map.of("consumers", 4999));
    Organisation many = answering(Map.of("consumers", 5000));
    String rule = "glba-safeguards-rule";
    int away = count(few, rule) - count(many, rule);
    assertEquals(4, away, "314.6 exempts four paragraphs below 5,000 consumers");
    assertEquals(new Facts(Map.of("consumers", 5000)), many.facts());
  }

  private static Organisation answering(Map<String, Integer> answers) {
    return Copies.of(ProjectData.ARCHETYPE, copy -> copy.facts = new Facts(answers));
  }

  private static int count(Organisation who, String rule) {
    return ProjectData.assess(who, OFFER, rule)
        .summary(rule, "one")
        .counts()
        .get(Verdict.NOT_APPLICABLE);
  }
}
