// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Cadence.Answer;
import org.plumbline.assessment.Cadence.Promise;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;

/** Shortfalls computed by hand from the models and the examples' offers. */
class MonitoringCadenceTest {
  private static final String[] ALL =
      ProjectData.FRAMEWORKS.stream().map(f -> f.id()).toArray(String[]::new);

  @ParameterizedTest(name = "{0}: {1} of {2} by {3} is {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          managed    | vulnerability-scanning | RA-5                 | FedRAMP           | SHORT 92 61
          managed    | vulnerability-scanning | 314.4(d)(2)          | 16 CFR            | MET 92 0
          managed    | critical-patching      | SI-2                 | NPRM              | SHORT 31 17
          managed    | patching               | SI-2                 | FedRAMP           | MET 31 0
          managed    | plan-of-action         | CA-5                 | FedRAMP           | SHORT 92 61
          managed    | attack-detection       | SI.L2-3.14.6         | "continuous"      | MET 168 0
          managed    | account-review         | AC-2                 | FedRAMP           | NONE 0 0
          managed    | log-review             | 164.308(a)(1)(ii)(D) | FedRAMP           | NO_TERM 0 0
          managed    | provider-assessment    | SR-6                 | FedRAMP           | OWN 0 0
          managed    | risk-analysis          | RA.L2-3.11.1         | NIST SP 800-171   | MET 365 0
          co-managed | risk-analysis          | RA.L2-3.11.1         | NIST SP 800-171   | NONE 0 0
          co-managed | vulnerability-scanning | RA-5                 | FedRAMP           | SHORT 92 61
          co-managed | penetration-testing    | CA-8                 | FedRAMP           | NONE 0 0
          break-fix  | vulnerability-scanning | 314.4(d)(2)          | 16 CFR            | NONE 0 0
          break-fix  | attack-detection       | SI.L2-3.14.6         | "continuous"      | NONE 0 0
          """)
  void a_model_falls_short_by_so_many_days(
      String model, String duty, String control, String source, String expected) {
    Organisation who = ProjectData.ARCHETYPE;
    Engagement engagement = Engagements.ofModel(ProjectData.model(model), ProjectData.TRAITS, who);
    assertEquals(expected, answer(who, engagement, duty, control, source));
  }

  @ParameterizedTest(name = "{0} {1}: {2} of {3} by {4} is {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tri-valley-machining | summit    | vulnerability-scanning | RA.L2-3.11.2 | NIST         | MET 365 0
          tri-valley-machining | summit    | vulnerability-scanning | RA.L2-3.11.2 | law          | SHORT 365 273
          tri-valley-machining | summit    | attack-detection       | SI.L2-3.14.6 | "continuous" | SHORT 50 118
          tri-valley-machining | summit    | patching               | SI.L2-3.14.1 | FedRAMP      | MET 30 0
          tri-valley-machining | summit    | critical-patching      | SI.L2-3.14.1 | NPRM         | SHORT 30 16
          tri-valley-machining | summit    | findings-register      | RA.L2-3.11.3 | practice     | SHORT 365 273
          tri-valley-machining | summit    | plan-of-action         | CA.L2-3.12.2 | practice     | NONE 0 0
          tri-valley-machining | summit    | inventory              | CM.L2-3.4.1  | practice     | NONE 0 0
          tri-valley-machining | ridgeline | vulnerability-scanning | RA.L2-3.11.2 | law          | MET 31 0
          tri-valley-machining | ridgeline | critical-patching      | SI.L2-3.14.1 | NPRM         | MET 7 0
          tri-valley-machining | ridgeline | patching               | SI.L2-3.14.1 | FedRAMP      | MET 31 0
          tri-valley-machining | ridgeline | control-review         | CA.L2-3.12.3 | quarterly    | MET 92 0
          tri-valley-machining | lakeside  | vulnerability-scanning | RA.L2-3.11.2 | NIST         | NONE 0 0
          cedar-ridge-dental   | ridgeline | account-review         | 164.308(a)(4)(ii)(C) | GLBA | MET 92 0
          cedar-ridge-dental   | summit    | account-review         | 164.308(a)(4)(ii)(C) | GLBA | NONE 0 0
          harbor-consumer-credit | ridgeline | penetration-testing  | 314.4(d)(2)  | 16 CFR       | MET 365 0
          harbor-consumer-credit | lakeside  | penetration-testing  | 314.4(d)(2)  | 16 CFR       | NONE 0 0
          harbor-consumer-credit | summit    | vulnerability-scanning | 314.4(d)(2) | 16 CFR      | SHORT 365 182
          """)
  void an_offer_falls_short_by_so_many_days(
      String organisation,
      String offer,
      String duty,
      String control,
      String source,
      String expected) {
    Organisation who = ProjectData.example(organisation);
    Engagement engagement = ProjectData.engagement(who, ProjectData.offer(organisation, offer));
    assertEquals(expected, answer(who, engagement, duty, control, source));
  }

  @Test
  void break_fix_puts_no_interval_in_writing() {
    MonitoringCadence monitoring = breakFix();
    List<Integer> counts = monitoring.counts("break-fix");
    assertEquals(0, counts.get(Answer.MET.ordinal()));
    assertEquals(0, counts.get(Answer.SHORT.ordinal()));
    assertEquals(monitoring.rows().size(), counts.stream().mapToInt(n -> n).sum());
  }

  @Test
  void an_answer_names_the_clause_it_stands_in() {
    Organisation who = ProjectData.example("tri-valley-machining");
    Engagement summit =
        ProjectData.engagement(who, ProjectData.offer("tri-valley-machining", "summit"));
    assertEquals(
        "Vulnerability scan cadence: Yearly scans (the provider said: “Annual vulnerability scan”"
            + " (5 Maintenance))",
        Said.of(promise(who, summit, "vulnerability-scanning", "RA.L2-3.11.2", "NIST").where()));
  }

  @Test
  void the_verdicts_bear_the_claim_out_for_all_but_one_control() {
    List<MonitoringClaim> claims = breakFix().claims();
    assertEquals(
        """
        314.4(d)(2): the claim is too strong
        SI.L2-3.14.6: the claim is right
        164.308(a)(1)(ii)(D): the claim is right
        314.4(c)(8): the claim is right
        CA.L2-3.12.3: the claim is right
        CA-7: the claim is right
        """,
        claims.stream()
            .map(c -> c.control() + ": " + Said.of(c.finding()) + "\n")
            .collect(Collectors.joining()));
    assertTrue(
        claims.stream()
            .filter(MonitoringClaim::holds)
            .allMatch(c -> Said.WORDS.all(c.why()).contains("published descriptions")));
  }

  @Test
  void the_claim_on_detection_names_terms_and_sources() {
    MonitoringClaim detection = breakFix().claims().get(1);
    assertEquals(
        "Security monitoring day and night needs more than this kind of support can promise:"
            + " Contract continuity at “Standing agreement”, and the most is “Ordered projects”"
            + " (published descriptions of this kind of support), Retained access at “Agent on"
            + " every covered device”, and the most is “Access opened for each session” (our"
            + " assumption from practice), Monitoring scope at “Security signals as well”, and the"
            + " most is “No monitoring” (published descriptions of this kind of support),"
            + " Monitoring hours (attended) at “On call day and night”, and the most is “No"
            + " attended hours” (published descriptions of this kind of support).",
        Said.WORDS.all(detection.why()));
  }

  private static MonitoringCadence breakFix() {
    Organisation who = ProjectData.ARCHETYPE;
    Engagement engagement =
        Engagements.ofModel(ProjectData.model("break-fix"), ProjectData.TRAITS, who);
    return MonitoringCadence.of(ProjectData.MONITORING, ProjectData.assess(who, engagement, ALL));
  }

  private static String answer(
      Organisation who, Engagement engagement, String duty, String control, String source) {
    Promise promise = promise(who, engagement, duty, control, source);
    return promise.answer() + " " + promise.inWriting() + " " + promise.shortfall();
  }

  /** The only row of that duty, control and source. */
  private static Promise promise(
      Organisation who, Engagement engagement, String duty, String control, String source) {
    List<Cadence> rows =
        MonitoringCadence.of(ProjectData.MONITORING, ProjectData.assess(who, engagement, ALL))
            .rows()
            .stream()
            .filter(r -> r.duty().id().equals(duty))
            .filter(r -> r.required().controls().contains(control))
            .filter(r -> r.source().contains(source))
            .toList();
    assertEquals(1, rows.size(), duty + " " + control + " " + source);
    return rows.get(0).promises().get(0);
  }
}
