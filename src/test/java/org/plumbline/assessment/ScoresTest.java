// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.Arrangements.under;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.Act;
import org.plumbline.Arrangements;
import org.plumbline.ProjectData;
import org.plumbline.capability.Facts;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.catalogue.RegimeScore;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;

/** How cells are counted: shares, points, severities, and the reach of a model. */
class ScoresTest {
  private static final RegimeScore RULES =
      ProjectData.frameworks("cmmc-level-2").get(0).regime().score().orElseThrow();

  private static final String AGREEMENT = "contract-continuity: standing";
  private static final String WATCH = "monitoring-scope: security-telemetry";
  private static final Need HELD = Act.of("held").standing(AGREEMENT).need();
  private static final Need LACKING = Act.of("lacking").standing(AGREEMENT, WATCH).need();
  private static final Need JOB = Act.of("job").ordered().need();
  private static final Need NEVER = Act.of("never").need();
  private static final Need DECIDE = Act.of("decide").nonDelegable().need();
  private static final Need OWN = Act.of("own").ofTheOrganisation().withTechnicalHalf().need();
  private static final Need REFUSED = Act.of("refused").standing(AGREEMENT).need();
  private static final Engagement OFFER = Arrangements.refusing(under("managed"), "refused");

  private static Cell cell(Need... needs) {
    return Controls.asking(needs).cell(ProjectData.ARCHETYPE, OFFER);
  }

  private static Cell worth(int points, String plan, Need... needs) {
    return Controls.asking(needs)
        .of("cmmc-2")
        .worth(points)
        .onPlan(plan)
        .cell(ProjectData.ARCHETYPE, OFFER);
  }

  @Test
  void each_share_counts_its_verdicts_and_what_cannot_be_delegated_or_does_not_bind_is_apart() {
    Organisation no = Controls.answering(ProjectData.ARCHETYPE, Map.of("wireless", 0));
    Cell unbound = Controls.asking(HELD).onlyIf("wireless").cell(no, OFFER);
    List<Cell> cells =
        List.of(
            cell(HELD),
            cell(HELD, DECIDE),
            cell(OWN),
            cell(LACKING),
            cell(JOB),
            cell(REFUSED),
            cell(NEVER),
            cell(DECIDE),
            unbound);
    assertEquals(new Shares(7, 2, 1, 3, 1, 1), Shares.of(cells));
    Need plain = Act.of("own").ofTheOrganisation().need();
    assertEquals(new Shares(1, 0, 1, 0, 0, 0), Shares.of(List.of(cell(plain))));
  }

  @Test
  void points_as_offered_lose_every_open_requirement_and_the_ceiling_only_the_gaps() {
    CmmcScore score =
        CmmcScore.of(
            List.of(
                worth(5, "not-allowed", NEVER),
                worth(3, "not-allowed", LACKING),
                worth(1, "allowed", JOB),
                worth(3, "allowed", REFUSED),
                worth(5, "not-allowed", HELD),
                worth(3, "not-allowed", DECIDE),
                worth(1, "allowed", HELD, DECIDE)),
            RULES);
    assertAll(
        () -> assertEquals(110 - 5 - 3 - 1 - 3, score.asOffered()),
        () -> assertEquals(110 - 5 - 1, score.withTerms(), "an order is no term"),
        () -> assertEquals(110 - 5, score.ceiling()),
        () -> assertEquals(3, score.retained()),
        () -> assertEquals(2, score.eligible().size()),
        () -> assertEquals(2, score.notEligible().size()));
  }

  @Test
  void a_requirement_marked_conditional_may_not_stand_on_a_plan_by_itself() {
    CmmcScore score = CmmcScore.of(List.of(worth(5, "conditional", LACKING)), RULES);
    assertEquals(List.of(), score.eligible());
    assertEquals(List.of(Controls.ID), score.notEligible());
  }

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
      assertEquals(Shares.of(cells), summary.shares());
      assertEquals(Optional.empty(), summary.cmmc());
      assertEquals(found.framework(summary.framework()).assessed().size(), cells.size());
    }
    assertEquals("one", found.engagement("one").id());
  }

  @Test
  void cells_stand_by_framework_then_control_then_arrangement() {
    List<Engagement> both =
        List.of(
            OFFER,
            Engagements.ofModel(
                ProjectData.model("managed"), ProjectData.TRAITS, ProjectData.ARCHETYPE));
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
            ProjectData.model("managed"), ProjectData.TRAITS, ProjectData.ARCHETYPE);
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
    Organisation few = Controls.answering(ProjectData.ARCHETYPE, Map.of("consumers", 4999));
    Organisation many = Controls.answering(ProjectData.ARCHETYPE, Map.of("consumers", 5000));
    String rule = "glba-safeguards-rule";
    int away = count(few, rule) - count(many, rule);
    assertEquals(4, away, "314.6 exempts four paragraphs below 5,000 consumers");
    assertEquals(new Facts(Map.of("consumers", 5000)), many.facts());
  }

  private static int count(Organisation who, String rule) {
    return ProjectData.assess(who, OFFER, rule)
        .summary(rule, "one")
        .counts()
        .get(Verdict.NOT_APPLICABLE);
  }
}
