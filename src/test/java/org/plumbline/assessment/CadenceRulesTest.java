// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.Arrangements.dividing;
import static org.plumbline.Arrangements.doingItself;
import static org.plumbline.Arrangements.ordering;
import static org.plumbline.Arrangements.refusing;
import static org.plumbline.Arrangements.under;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Act;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.assessment.Cadence.Answer;
import org.plumbline.assessment.Cadence.Promise;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Requirement;
import org.plumbline.catalogue.MonitoringDuty;
import org.plumbline.catalogue.MonitoringDuty.Term;
import org.plumbline.catalogue.MonitoringDuty.Way;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.Stated;

/** How often something is promised in writing, against how often it is asked for. */
class CadenceRulesTest {
  private static final Organisation WHO = ProjectData.ARCHETYPE;
  private static final Capability SCAN = Act.of("scan").need().capability();
  private static final Way ORDER = new Way(true, List.of());

  private static Term term(String trait) {
    return new Term(ProjectData.TRAITS.named(trait), 0, Optional.empty());
  }

  private static Term standing(String level) {
    Requirement least = Act.requirement(level);
    return new Term(least.trait(), least.level(), Optional.empty());
  }

  private static Term giving(String level, int days) {
    Requirement least = Act.requirement(level);
    return new Term(least.trait(), least.level(), Optional.of(days));
  }

  private static Way terms(Term... terms) {
    return new Way(false, List.of(terms));
  }

  private static Promise promise(Engagement engagement, int days, Way... ways) {
    return promise(WHO, engagement, SCAN, days, ways);
  }

  private static Promise promise(
      Organisation who, Engagement engagement, Capability act, int days, Way... ways) {
    MonitoringDuty duty = new MonitoringDuty("d", "D", act, List.of(ways), List.of());
    return new CadenceRules(who, engagement).promise(duty, days, false);
  }

  private static void says(Answer answer, int inWriting, int shortfall, Promise found) {
    assertEquals(
        List.of(answer, inWriting, shortfall),
        List.of(found.answer(), found.inWriting(), found.shortfall()));
    assertEquals("one", found.engagement());
    assertFalse(Said.of(found.where()).isBlank());
  }

  @ParameterizedTest
  @CsvSource({"31,MET,0", "32,MET,0", "30,SHORT,1", "7,SHORT,24"})
  void a_scale_gives_its_number_and_what_is_slower_falls_short_by_the_difference(
      int asked, Answer answer, int shortfall) {
    Engagement monthly = under("managed", "vulnerability-scan-cadence: monthly");
    says(answer, 31, shortfall, promise(monthly, asked, terms(term("vulnerability-scan-cadence"))));
  }

  @ParameterizedTest
  @CsvSource({"40,MET,0", "39,MET,0", "41,SHORT,1", "168,SHORT,128"})
  void attended_hours_are_enough_when_they_are_as_many(int asked, Answer answer, int shortfall) {
    Engagement office = under("managed", "monitoring-hours: business-hours");
    MonitoringDuty duty =
        new MonitoringDuty("d", "D", SCAN, List.of(terms(term("monitoring-hours"))), List.of());
    says(answer, 40, shortfall, new CadenceRules(WHO, office).promise(duty, asked, true));
  }

  @Test
  void the_number_that_was_stated_counts_before_the_number_of_the_scale() {
    Engagement monthly = under("managed", "vulnerability-scan-cadence: monthly");
    List<Stated> levels = new java.util.ArrayList<>(monthly.levels());
    int at = ProjectData.TRAITS.named("vulnerability-scan-cadence").index();
    levels.set(at, new Stated(4, Stated.Origin.CONTRACT, "", "4.2", Optional.of(20)));
    Engagement stated = Copies.of(monthly, copy -> copy.levels = levels);
    Promise found = promise(stated, 20, terms(term("vulnerability-scan-cadence")));
    says(Answer.MET, 20, 0, found);
    assertTrue(Said.of(found.where()).contains("4.2"));
  }

  @Test
  void what_is_silent_or_without_a_number_is_not_in_writing() {
    says(
        Answer.NONE,
        0,
        0,
        promise(under("managed"), 31, terms(term("vulnerability-scan-cadence"))));
    Engagement none = under("managed", "vulnerability-scan-cadence: none");
    says(Answer.NONE, 0, 0, promise(none, 31, terms(term("vulnerability-scan-cadence"))));
    Engagement failing = under("break-fix", "maintenance-cadence: when-ordered");
    says(Answer.NONE, 0, 0, promise(failing, 31, terms(term("maintenance-cadence"))));
    Engagement unattended = under("managed", "monitoring-hours: none");
    says(Answer.NONE, 0, 0, promise(unattended, 31, terms(term("monitoring-hours"))));
  }

  @Test
  void the_words_of_a_level_may_give_the_number_and_a_stated_one_counts_at_that_level_only() {
    Way yearly = terms(giving("reporting: on-request", 365));
    says(Answer.MET, 365, 0, promise(under("managed", "reporting: on-request"), 365, yearly));
    says(
        Answer.MET,
        365,
        0,
        promise(under("managed", "reporting: monthly-operational"), 365, yearly));
    says(Answer.NONE, 0, 0, promise(under("managed", "reporting: invoice"), 365, yearly));
    Engagement base = under("managed", "reporting: on-request");
    int at = ProjectData.TRAITS.named("reporting").index();
    for (int level : new int[] {1, 2}) {
      List<Stated> levels = new java.util.ArrayList<>(base.levels());
      levels.set(at, new Stated(level, Stated.Origin.CONTRACT, "", "", Optional.of(90)));
      Engagement stated = Copies.of(base, copy -> copy.levels = levels);
      assertEquals(level == 1 ? 90 : 365, promise(stated, 365, yearly).inWriting());
    }
  }

  @Test
  void of_terms_that_must_all_stand_the_slowest_counts_and_a_missing_one_leaves_nothing() {
    Way both = terms(term("vulnerability-scan-cadence"), term("maintenance-cadence"));
    Engagement engagement =
        under("managed", "vulnerability-scan-cadence: quarterly", "maintenance-cadence: monthly");
    says(Answer.MET, 92, 0, promise(engagement, 92, both));
    Way turned = terms(term("maintenance-cadence"), term("vulnerability-scan-cadence"));
    says(Answer.MET, 92, 0, promise(engagement, 92, turned));
    says(
        Answer.NONE,
        0,
        0,
        promise(under("managed", "vulnerability-scan-cadence: quarterly"), 92, both));
    Way beside = terms(standing("reporting: on-request"), term("vulnerability-scan-cadence"));
    says(Answer.NONE, 0, 0, promise(engagement, 92, beside));
    Engagement reporting =
        under("managed", "vulnerability-scan-cadence: quarterly", "reporting: on-request");
    says(Answer.MET, 92, 0, promise(reporting, 92, beside));
  }

  @Test
  void of_attended_hours_the_fewest_count_where_both_terms_must_stand() {
    Term hours = term("monitoring-hours");
    List<Stated> levels = new java.util.ArrayList<>(under("managed").levels());
    levels.set(hours.trait().index(), new Stated(2, Stated.Origin.CONTRACT, "", "1"));
    Engagement extended = Copies.of(under("managed"), copy -> copy.levels = levels);
    Term fewer = new Term(hours.trait(), 1, Optional.of(40));
    for (Way way : List.of(terms(hours, fewer), terms(fewer, hours))) {
      MonitoringDuty duty = new MonitoringDuty("d", "D", SCAN, List.of(way), List.of());
      assertEquals(40, new CadenceRules(WHO, extended).promise(duty, 80, true).inWriting());
    }
    MonitoringDuty either =
        new MonitoringDuty("d", "D", SCAN, List.of(terms(fewer), terms(hours)), List.of());
    assertEquals(80, new CadenceRules(WHO, extended).promise(either, 80, true).inWriting());
  }

  @Test
  void of_several_ways_the_quickest_counts() {
    Engagement engagement =
        ordering(under("managed", "vulnerability-scan-cadence: quarterly"), "scan", 31, "");
    Way scale = terms(term("vulnerability-scan-cadence"));
    says(Answer.MET, 31, 0, promise(engagement, 31, scale, ORDER));
    says(Answer.MET, 31, 0, promise(engagement, 31, ORDER, scale));
    Engagement seldom = ordering(engagement, "scan", 365, "");
    says(Answer.SHORT, 92, 61, promise(seldom, 31, scale, ORDER));
    says(Answer.SHORT, 92, 61, promise(seldom, 31, ORDER, scale));
  }

  @Test
  void an_order_gives_its_interval_and_one_without_gives_none() {
    Promise dated = promise(ordering(under("managed"), "scan", 31, ""), 31, ORDER);
    says(Answer.MET, 31, 0, dated);
    assertTrue(Said.of(dated.where()).contains("2026-10-01"));
    says(Answer.NONE, 0, 0, promise(ordering(under("managed"), "scan", 0, ""), 31, ORDER));
    says(Answer.NONE, 0, 0, promise(ordering(under("managed"), "other", 31, ""), 31, ORDER));
  }

  @Test
  void the_organisations_own_acts_are_its_own_whatever_is_promised() {
    Way scale = terms(term("vulnerability-scan-cadence"));
    Engagement monthly = under("managed", "vulnerability-scan-cadence: monthly");
    Capability own = Act.of("scan").nonDelegable().need().capability();
    says(Answer.OWN, 0, 0, promise(WHO, monthly, own, 31, scale));
    says(Answer.OWN, 0, 0, promise(dividing(monthly, "scan", Performer.CLIENT), 31, scale));
    says(Answer.MET, 31, 0, promise(dividing(monthly, "scan", Performer.JOINT), 31, scale));
  }

  @Test
  void what_is_refused_is_in_writing_nowhere_and_an_organisations_duty_stays_its_own() {
    Way scale = terms(term("vulnerability-scan-cadence"));
    Engagement refusing = refusing(under("managed", "vulnerability-scan-cadence: monthly"), "scan");
    says(Answer.NONE, 0, 0, promise(refusing, 31, scale));
    Capability own = Act.of("scan").ofTheOrganisation().need().capability();
    says(Answer.OWN, 0, 0, promise(WHO, refusing, own, 31, scale));
  }

  @Test
  void a_duty_no_scale_measures_says_so() {
    says(Answer.NO_TERM, 0, 0, promise(under("managed"), 31));
  }

  @Test
  void a_declaration_of_own_staff_counts_where_nothing_else_is_in_writing() {
    Way scale = terms(term("vulnerability-scan-cadence"));
    Organisation itself = doingItself(WHO, "scan");
    says(Answer.OWN, 0, 0, promise(itself, under("managed"), SCAN, 31, scale));
    Engagement monthly = under("managed", "vulnerability-scan-cadence: monthly");
    says(Answer.MET, 31, 0, promise(itself, monthly, SCAN, 31, scale));
  }

  @Test
  void an_answer_without_a_number_names_the_terms_that_would_carry_it() {
    Way both = terms(term("vulnerability-scan-cadence"), term("maintenance-cadence"));
    Promise silent = promise(under("managed", "maintenance-cadence: monthly"), 31, both);
    assertTrue(
        Said.of(silent.where())
            .contains(ProjectData.TRAITS.named("vulnerability-scan-cadence").title()));
    Promise low =
        promise(
            under("managed", "vulnerability-scan-cadence: none", "maintenance-cadence: on-failure"),
            31,
            both,
            ORDER);
    for (String level :
        new String[] {"maintenance-cadence: on-failure", "vulnerability-scan-cadence: none"}) {
      Requirement stated = Act.requirement(level);
      assertTrue(Said.of(low.where()).contains(stated.trait().title()));
    }
    assertFalse(low.where().equals(promise(under("managed"), 31, ORDER).where()));
  }
}
