// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Arrangements;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.capability.SystemClass;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.ListedSystem;
import org.plumbline.engagement.OfficialRole;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Paper;
import org.plumbline.engagement.PlanState;

/** What a careful reader says of an offer beside its verdicts, counted again from the cells. */
class ObservationsTest {
  private static final String HIPAA = "hipaa-security-rule";
  private static final String GLBA = "glba-safeguards-rule";
  private static final String CMMC = "cmmc-level-2";
  private static final Organisation DENTAL = ProjectData.example("cedar-ridge-dental");
  private static final Organisation CREDIT = ProjectData.example("harbor-consumer-credit");
  private static final Organisation SHOP = ProjectData.example("tri-valley-machining");

  private static Engagement offer(Organisation who, String offer) {
    return ProjectData.engagement(who, ProjectData.offer(who.id(), offer));
  }

  private static boolean made(Organisation who, Engagement offer, String rule, String id) {
    return Told.observations(ProjectData.assess(who, offer, rule), offer).contains(id);
  }

  private static List<Integer> figures(
      Organisation who, Engagement offer, String rule, String id, String word) {
    return Told.figures(ProjectData.assess(who, offer, rule), offer, id, word).orElseThrow();
  }

  private static int count(Organisation who, Engagement offer, String rule, Predicate<Cell> test) {
    return (int) ProjectData.assess(who, offer, rule).cells().stream().filter(test).count();
  }

  private static int is(Organisation who, Engagement offer, String rule, Verdict verdict) {
    return count(who, offer, rule, c -> c.verdict() == verdict);
  }

  private static boolean waits(Cell cell, String name) {
    return cell.missing().stream().anyMatch(m -> m.name().equals(name));
  }

  @ParameterizedTest
  @CsvSource({"imaging servers", "practice-management system"})
  void a_system_left_out_says_how_many_controls_it_opens_and_what_its_cover_is_worth(String name) {
    Engagement summit = offer(DENTAL, "summit");
    ListedSystem system =
        DENTAL.systems().stream().filter(s -> s.id().equals(name)).findFirst().orElseThrow();
    Engagement covering = Engagements.covering(summit, system, DENTAL);
    Predicate<Cell> waiting = c -> c.verdict() == Verdict.CONDITIONAL && waits(c, name);
    List<Integer> expected =
        List.of(
            count(DENTAL, summit, HIPAA, waiting),
            is(DENTAL, summit, HIPAA, Verdict.CONDITIONAL),
            count(
                DENTAL, summit, HIPAA, c -> waiting.test(c) && Told.subtype(c).equals("COVERAGE")),
            is(DENTAL, covering, HIPAA, Verdict.DELIVERABLE)
                - is(DENTAL, summit, HIPAA, Verdict.DELIVERABLE));
    List<Integer> told = figures(DENTAL, summit, HIPAA, "O-SYSTEM", name);
    assertEquals(expected.subList(0, 2), told.subList(0, 2));
    // between them are the numbers of the controls; none more is said in words
    List<Integer> last = expected.subList(2, 4).stream().filter(n -> n > 0).toList();
    assertEquals(last, told.subList(told.size() - last.size(), told.size()));
    assertTrue(expected.get(0) > 0);
    assertEquals(
        name.equals("practice-management system"),
        Told.names(ProjectData.assess(DENTAL, summit, HIPAA), summit, "O-SYSTEM", name, "own BAA"),
        "who looks after the rest is named");
  }

  @Test
  void a_covered_system_is_no_observation() {
    Engagement ridgeline = offer(DENTAL, "ridgeline");
    assertFalse(made(DENTAL, ridgeline, HIPAA, "O-SYSTEM"));
  }

  @Test
  void one_signature_closes_what_waits_for_the_agreement_alone() {
    Engagement summit = offer(DENTAL, "summit");
    Engagement signed = Arrangements.with(summit, "data-protection-contract: regime-agreement");
    Engagement dated =
        Arrangements.with(summit, "data-protection-contract: agreement-with-deadlines");
    int before = is(DENTAL, summit, HIPAA, Verdict.CONDITIONAL);
    int first = before - is(DENTAL, signed, HIPAA, Verdict.CONDITIONAL);
    int all = before - is(DENTAL, dated, HIPAA, Verdict.CONDITIONAL);
    assertTrue(0 < first && first < all);
    List<Integer> told = figures(DENTAL, summit, HIPAA, "O-AGREEMENT", "");
    assertEquals(all, told.get(told.size() - 1), "closed in this rule");
    assertTrue(made(DENTAL, signed, HIPAA, "O-AGREEMENT"), "deadlines are still open");
    assertFalse(made(DENTAL, dated, HIPAA, "O-AGREEMENT"));
  }

  @Test
  void the_structural_gaps_a_signature_does_not_close_are_counted() {
    Engagement lakeside = offer(DENTAL, "lakeside");
    List<Integer> told = figures(DENTAL, lakeside, HIPAA, "O-AGREEMENT", "");
    assertEquals(is(DENTAL, lakeside, HIPAA, Verdict.STRUCTURAL_GAP), told.get(told.size() - 1));
  }

  @Test
  void devices_taken_away_without_a_certificate_are_named() {
    Engagement lakeside = offer(DENTAL, "lakeside");
    assertTrue(made(DENTAL, lakeside, HIPAA, "O-MEDIA"));
    assertFalse(made(DENTAL, Copies.of(lakeside, c -> c.takesMediaAway = false), HIPAA, "O-MEDIA"));
    Engagement certified =
        Arrangements.with(lakeside, "media-handling: sanitised-with-certificate");
    assertFalse(made(DENTAL, certified, HIPAA, "O-MEDIA"));
  }

  @Test
  void a_term_missing_twice_is_told_with_how_often_and_how_often_alone() {
    Engagement ridgeline = offer(SHOP, "ridgeline");
    Predicate<Cell> waiting = c -> c.verdict() == Verdict.CONDITIONAL && waits(c, "media-handling");
    int often = count(SHOP, ridgeline, CMMC, waiting);
    int alone = count(SHOP, ridgeline, CMMC, c -> waiting.test(c) && c.missing().size() == 1);
    List<Integer> told = figures(SHOP, ridgeline, CMMC, "O-TERMS", "");
    assertEquals(List.of(often, alone), told.subList(told.size() - 2, told.size()));
    assertEquals(2, often);
    Engagement handled = Arrangements.with(ridgeline, "media-handling: sanitised-with-certificate");
    assertFalse(made(SHOP, handled, CMMC, "O-TERMS"));
  }

  @Test
  void divided_work_that_nobody_owns_is_one_finding_with_its_reason() {
    Engagement ridgeline = offer(DENTAL, "ridgeline");
    int unassigned = is(DENTAL, ridgeline, HIPAA, Verdict.UNASSIGNED);
    assertTrue(unassigned > 0);
    assertEquals(unassigned, figures(DENTAL, ridgeline, HIPAA, "O-STAFF", "").get(0));
    assertFalse(made(DENTAL, ridgeline, HIPAA, "O-MATRIX"));
    Engagement undivided =
        Arrangements.with(offer(CREDIT, "ridgeline"), "responsibility-matrix: none");
    assertEquals(
        is(CREDIT, undivided, GLBA, Verdict.UNASSIGNED),
        figures(CREDIT, undivided, GLBA, "O-MATRIX", "").get(0));
    assertFalse(made(CREDIT, undivided, GLBA, "O-STAFF"));
    assertFalse(made(CREDIT, offer(CREDIT, "ridgeline"), GLBA, "O-MATRIX"));
    Engagement managed = Arrangements.refusing(offer(DENTAL, "summit"), "log-review");
    assertFalse(made(DENTAL, managed, HIPAA, "O-STAFF"));
    assertFalse(made(DENTAL, managed, HIPAA, "O-MATRIX"));
  }

  @Test
  void the_same_scope_under_managed_support_is_counted_when_that_model_is_looked_at_too() {
    Engagement ridgeline = offer(DENTAL, "ridgeline");
    Engagement managed =
        Engagements.ofModel(ProjectData.model("managed"), ProjectData.TRAITS, DENTAL);
    Assessment both =
        Assessor.assess(
            DENTAL,
            List.of(managed, ridgeline),
            ProjectData.frameworks(HIPAA),
            ProjectData.VOCABULARY);
    Engagement signed =
        Engagements.signedAs(ridgeline, ProjectData.model("managed"), ProjectData.TRAITS);
    Shares then = ProjectData.assess(DENTAL, signed, HIPAA).summaries().get(0).shares();
    Shares now = both.summary(HIPAA, ridgeline.id()).shares();
    assertEquals(
        List.of(then.carried(), then.assignable(), now.carried(), 9170),
        Told.figures(both, ridgeline, "O-RESIGN", "").orElseThrow());
    assertFalse(made(DENTAL, ridgeline, HIPAA, "O-RESIGN"));
    Engagement staffed = offer(SHOP, "ridgeline");
    Assessment shop =
        Assessor.assess(
            SHOP, List.of(managed, staffed), ProjectData.frameworks(CMMC), ProjectData.VOCABULARY);
    assertFalse(Told.observations(shop, staffed).contains("O-RESIGN"));
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,false", "49,false", "50,true"})
  void a_size_outside_the_band_of_the_sources_is_a_note(int people, boolean told) {
    Organisation who = Copies.of(DENTAL, copy -> copy.people = people);
    Engagement summit = offer(DENTAL, "summit");
    assertEquals(told, made(who, summit, HIPAA, "O-SIZE"));
    Engagement model = Engagements.ofModel(ProjectData.model("managed"), ProjectData.TRAITS, who);
    List<String> ofModel = Told.observations(ProjectData.assess(who, model, HIPAA), model);
    assertEquals(told ? List.of("O-SIZE") : List.of(), ofModel);
    if (told) {
      assertEquals(List.of(1, 49, people), figures(who, summit, HIPAA, "O-SIZE", "").subList(0, 3));
    }
    Engagement divided = offer(DENTAL, "ridgeline");
    assertEquals(people == 1 || people == 49, made(who, divided, HIPAA, "O-SIZE"));
  }

  @Test
  void technical_halves_left_with_unskilled_people_are_counted() {
    Engagement summit = offer(DENTAL, "summit");
    int left = count(DENTAL, summit, HIPAA, c -> Told.flags(c).contains("SKILL?"));
    assertTrue(left > 1);
    assertEquals(left, figures(DENTAL, summit, HIPAA, "O-SKILL", "").get(0));
    assertFalse(made(SHOP, offer(SHOP, "summit"), CMMC, "O-SKILL"));
  }

  @ParameterizedTest
  @CsvSource({
    "standing,business-hours,true",
    "standing,extended-hours,true",
    "standing,on-call-around-the-clock,false",
    "standing,staffed-around-the-clock,false",
    "ordered-projects,none,false"
  })
  void a_standing_agreement_without_people_at_night_says_so(
      String continuity, String hours, boolean told) {
    Engagement engagement =
        Arrangements.with(
            offer(SHOP, "summit"),
            "contract-continuity: " + continuity,
            "monitoring-hours: " + hours);
    assertEquals(told, made(SHOP, engagement, CMMC, "O-NIGHT"));
    if (told) {
      int open = count(SHOP, engagement, CMMC, c -> c.open() && waits(c, "monitoring-hours"));
      assertTrue(figures(SHOP, engagement, CMMC, "O-NIGHT", "").contains(open));
    }
  }

  @Test
  void records_kept_less_than_six_years_stay_the_organisations_duty() {
    for (String kept : List.of("invoice-only", "36-months", "72-months")) {
      Engagement engagement =
          Arrangements.with(offer(DENTAL, "summit"), "evidence-retention: " + kept);
      boolean shorter = !kept.equals("72-months");
      assertEquals(shorter, made(DENTAL, engagement, HIPAA, "O-RECORDS"));
      assertEquals(shorter, made(DENTAL, engagement, CMMC, "O-RECORDS"));
      assertFalse(made(DENTAL, engagement, GLBA, "O-RECORDS"));
    }
  }

  @Test
  void a_notice_without_a_deadline_matters_where_the_law_counts_days() {
    Engagement summit = offer(CREDIT, "summit");
    for (String contract : List.of("none", "regime-agreement", "agreement-with-deadlines")) {
      Engagement engagement = Arrangements.with(summit, "data-protection-contract: " + contract);
      assertEquals(
          !contract.equals("agreement-with-deadlines"), made(CREDIT, engagement, GLBA, "O-NOTICE"));
      assertFalse(made(CREDIT, engagement, HIPAA, "O-NOTICE"));
    }
  }

  @Test
  void an_end_without_words_and_failures_without_records_are_told() {
    Engagement silent =
        Arrangements.with(
            offer(DENTAL, "summit"), "exit-assistance: none", "root-cause-records: none");
    Engagement said =
        Arrangements.with(
            silent, "exit-assistance: credentials-returned", "root-cause-records: resolution-note");
    for (String id : List.of("O-EXIT", "O-CAUSE-RECORDS")) {
      assertTrue(made(DENTAL, silent, HIPAA, id));
      assertFalse(made(DENTAL, said, HIPAA, id));
    }
  }

  @Test
  void flags_of_carried_cells_become_one_line_each() {
    Engagement ridgeline = offer(DENTAL, "ridgeline");
    for (String flag : List.of("SELF-REVIEW", "PRODUCT?")) {
      int flagged = count(DENTAL, ridgeline, HIPAA, c -> Told.flags(c).contains(flag));
      String id = flag.equals("PRODUCT?") ? "O-PRODUCT" : "O-SELF-REVIEW";
      assertTrue(flagged > 0);
      assertEquals(flagged, figures(DENTAL, ridgeline, HIPAA, id, "").get(0));
      assertFalse(made(DENTAL, offer(DENTAL, "lakeside"), HIPAA, id));
    }
  }

  @Test
  void words_that_bind_nobody_and_the_price_are_told_and_an_empty_paper_tells_nothing() {
    Engagement summit = offer(DENTAL, "summit");
    assertTrue(made(DENTAL, summit, HIPAA, "O-WORDS"));
    assertEquals(List.of(4906), figures(DENTAL, summit, HIPAA, "O-PRICE", ""));
    Engagement empty = Copies.of(summit, copy -> copy.paper = Paper.NONE);
    assertFalse(made(DENTAL, empty, HIPAA, "O-WORDS"));
    assertFalse(made(DENTAL, empty, HIPAA, "O-PRICE"));
    Paper elsewhere = new Paper("", List.of(), Map.of("co-managed", new Paper.Price(100, false)));
    assertFalse(made(DENTAL, Copies.of(summit, c -> c.paper = elsewhere), HIPAA, "O-PRICE"));
  }

  @Test
  void the_points_of_gaps_and_of_retained_duties_are_told() {
    Engagement lakeside = offer(SHOP, "lakeside");
    List<Cell> gaps =
        ProjectData.assess(SHOP, lakeside, CMMC).cells().stream()
            .filter(c -> c.verdict() == Verdict.STRUCTURAL_GAP)
            .toList();
    int lost = gaps.stream().mapToInt(c -> c.control().points()).sum();
    int fives = (int) gaps.stream().filter(c -> c.control().points() == 5).count();
    CmmcScore score = score(SHOP, lakeside);
    assertTrue(score.ceiling() < 88);
    // the minus of the ceiling is read as a dash
    assertEquals(
        List.of(gaps.size(), lost, fives, 5, Math.abs(score.ceiling()), 88),
        figures(SHOP, lakeside, CMMC, "O-CEILING", "").subList(0, 6));
    assertEquals(score.retained(), figures(SHOP, lakeside, CMMC, "O-RETAINED", "").get(0));
    assertFalse(made(SHOP, offer(SHOP, "ridgeline"), CMMC, "O-CEILING"));
    Organisation unplanned = Copies.of(SHOP, copy -> copy.systemSecurityPlan = PlanState.NONE);
    assertFalse(made(unplanned, lakeside, CMMC, "O-CEILING"));
    assertFalse(made(unplanned, lakeside, CMMC, "O-RETAINED"));
  }

  private static CmmcScore score(Organisation who, Engagement offer) {
    return ProjectData.assess(who, offer, CMMC).summary(CMMC, offer.id()).cmmc().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"lakeside", "summit", "ridgeline"})
  void what_may_wait_on_a_plan_of_action_is_counted(String name) {
    Engagement offer = offer(SHOP, name);
    CmmcScore score = score(SHOP, offer);
    int may = score.eligible().size();
    int not = score.notEligible().size();
    assertEquals(
        List.of(may, may + not, not), figures(SHOP, offer, CMMC, "O-PLAN", "").subList(0, 3));
    boolean oneClause = name.equals("ridgeline");
    assertEquals(oneClause, made(SHOP, offer, CMMC, "O-DAY-ONE"));
    if (oneClause) {
      Assessment found = ProjectData.assess(SHOP, offer, CMMC);
      assertTrue(Told.names(found, offer, "O-DAY-ONE", score.notEligible().toArray(String[]::new)));
    }
  }

  @Test
  void an_exempt_system_says_what_would_follow_were_it_not() {
    Engagement summit = offer(SHOP, "summit");
    Organisation exposed = SHOP.withoutExemption("CNC controllers");
    int touched = count(exposed, summit, CMMC, c -> c.open() && waits(c, "CNC controllers"));
    int points = score(exposed, summit).asOffered();
    List<Integer> told = figures(SHOP, summit, CMMC, "O-EXEMPT", "CNC controllers");
    assertEquals(List.of(touched, Math.abs(points), score(SHOP, summit).asOffered()), told);
    assertTrue(touched > 0 && points < 0);
    assertFalse(made(SHOP, offer(SHOP, "ridgeline"), CMMC, "O-EXEMPT"), "all is covered there");
    assertFalse(made(exposed, summit, CMMC, "O-EXEMPT"));
  }

  @ParameterizedTest
  @CsvSource({
    "none,none,true",
    "per-session,none,true",
    "standing-credential,none,false",
    "none,availability,false"
  })
  void a_technician_who_keeps_no_data_is_probably_no_service_provider_of_the_rule(
      String access, String watch, boolean told) {
    Engagement engagement =
        Arrangements.with(
            offer(SHOP, "lakeside"), "retained-access: " + access, "monitoring-scope: " + watch);
    assertEquals(told, made(SHOP, engagement, CMMC, "O-ESP"));
    assertFalse(made(SHOP, engagement, HIPAA, "O-ESP"));
  }

  @ParameterizedTest
  @CsvSource({"questionnaire,false", "independent-report,true", "joins-assessment,true"})
  void a_report_about_the_provider_is_no_evidence_of_the_organisation(
      String assurance, boolean told) {
    Engagement engagement =
        Arrangements.with(offer(SHOP, "summit"), "provider-assurance: " + assurance);
    assertEquals(told, made(SHOP, engagement, CMMC, "O-ASSURANCE"));
  }

  @Test
  void the_affirmation_stays_with_the_named_official() {
    Engagement summit = offer(SHOP, "summit");
    assertTrue(
        Told.names(ProjectData.assess(SHOP, summit, CMMC), summit, "O-AFFIRMATION", "president"));
    Organisation other =
        Copies.of(
            SHOP, copy -> copy.officials = Map.of(OfficialRole.SECURITY_OFFICIAL, "somebody"));
    Assessment found = ProjectData.assess(other, summit, CMMC);
    assertTrue(Told.observations(found, summit).contains("O-AFFIRMATION"));
    assertFalse(Told.names(found, summit, "O-AFFIRMATION", "somebody"));
  }

  @Test
  void a_proposed_rule_gives_no_cause_for_an_observation() {
    Engagement summit = offer(DENTAL, "summit");
    ListedSystem desks = Arrangements.system("desks", SystemClass.ENDPOINT, true);
    Organisation alone = Copies.of(DENTAL, copy -> copy.systems = List.of(desks));
    Engagement leaving =
        Copies.of(
            summit,
            copy -> {
              copy.covers = Optional.of(Set.of());
              copy.namesSystems = Set.of();
            });
    assertTrue(made(alone, leaving, HIPAA, "O-SYSTEM"));
    Assessment none = Assessor.assess(alone, List.of(leaving), List.of(), ProjectData.VOCABULARY);
    assertFalse(Told.observations(none, leaving).contains("O-SYSTEM"));
  }
}
