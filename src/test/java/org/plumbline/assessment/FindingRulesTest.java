// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.Arrangements.dividing;
import static org.plumbline.Arrangements.doingItself;
import static org.plumbline.Arrangements.ordering;
import static org.plumbline.Arrangements.orderingFromOutside;
import static org.plumbline.Arrangements.organisation;
import static org.plumbline.Arrangements.refusing;
import static org.plumbline.Arrangements.under;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Act;
import org.plumbline.Arrangements;
import org.plumbline.Copies;
import org.plumbline.ProjectData;
import org.plumbline.catalogue.Needs.Need;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Performer;
import org.plumbline.engagement.Organisation;

/** What becomes of one capability under one arrangement, rule by rule. */
class FindingRulesTest {
  private static final String AGREEMENT = "contract-continuity: standing";
  private static final String BY_ORDER = "contract-continuity: ordered-projects";
  private static final String WATCH = "monitoring-scope: security-telemetry";
  private static final Organisation NOBODY = organisation("none");
  private static final Organisation STAFFED = organisation("one-person");

  private static Need watch() {
    return Act.of("watch").standing(AGREEMENT, WATCH).need();
  }

  private static Finding found(Engagement engagement, Need need) {
    return Told.found(NOBODY, engagement, need);
  }

  private static void outcome(Outcome expected, Engagement engagement, Need need) {
    assertEquals(expected, found(engagement, need).outcome());
  }

  private static Engagement coManaged(Organisation organisation, String... levels) {
    return Arrangements.against(organisation, "co-managed", levels);
  }

  @Test
  void what_cannot_be_delegated_is_the_organisations_own_act_whatever_the_paper_says() {
    Need decide = Act.of("decide").nonDelegable().standing(AGREEMENT).need();
    outcome(Outcome.ORG, under("managed"), decide);
    outcome(Outcome.ORG, refusing(under("managed"), "decide"), decide);
    outcome(Outcome.ORG, dividing(under("managed"), "decide", Performer.PROVIDER), decide);
    assertEquals(
        Outcome.ORG,
        Told.found(doingItself(STAFFED, "decide"), under("managed"), decide).outcome());
  }

  @Test
  void a_provider_that_states_every_level_is_bound_alone() {
    Finding finding = found(under("managed", WATCH), watch());
    assertEquals(Outcome.COMMITTED, finding.outcome());
    assertEquals(Set.of(AGREEMENT, WATCH), Told.held(finding));
    assertEquals(Set.of(), Told.missing(finding));
    assertEquals("standing", Told.route(finding));
  }

  @Test
  void a_level_not_stated_that_the_model_can_carry_is_a_missing_term() {
    Finding finding = found(under("managed"), watch());
    assertEquals(Outcome.ATTAINABLE, finding.outcome());
    assertEquals(Set.of(WATCH), Told.missing(finding));
    assertEquals(Set.of(AGREEMENT), Told.held(finding));
  }

  @Test
  void a_level_above_the_most_of_the_model_is_out_of_reach_and_named() {
    Finding finding = found(under("break-fix"), watch());
    assertEquals(Outcome.IMPOSSIBLE, finding.outcome());
    assertEquals(Set.of(AGREEMENT, WATCH), Told.beyond(finding));
    assertEquals(Set.of(), Told.missing(finding));
    assertEquals("", Told.route(finding));
  }

  @Test
  void only_the_levels_out_of_reach_are_named_and_every_route_is_searched() {
    Need need =
        Act.of("x")
            .standing(BY_ORDER, "reporting: monthly-operational")
            .standing("client-tool-access: direct-use", "reporting: on-request")
            .need();
    assertEquals(
        Set.of("reporting: monthly-operational", "client-tool-access: direct-use"),
        Told.beyond(found(under("break-fix"), need)));
  }

  @Test
  void what_is_stated_counts_even_above_the_most_of_the_model() {
    Finding finding = found(under("break-fix", WATCH), watch());
    assertEquals(Set.of(AGREEMENT), Told.beyond(finding));
    Need need = Act.of("x").standing(WATCH, "reporting: on-request").need();
    assertEquals(
        Set.of("reporting: on-request"), Told.missing(found(under("break-fix", WATCH), need)));
  }

  @Test
  void a_control_may_ask_a_higher_level_than_the_act() {
    Need need =
        Act.of("watch").standing(AGREEMENT, WATCH).need("monitoring-scope: central-correlation");
    assertEquals(
        Set.of("monitoring-scope: central-correlation"),
        Told.missing(found(under("managed", WATCH), need)));
    Need lower = Act.of("watch").standing(AGREEMENT, WATCH).need("monitoring-scope: health");
    assertEquals(Set.of(WATCH), Told.missing(found(under("managed"), lower)));
    Need other = Act.of("watch").standing(AGREEMENT).need("reporting: monthly-operational");
    assertEquals(
        Set.of("reporting: monthly-operational"), Told.missing(found(under("managed"), other)));
  }

  @Test
  void a_technical_duty_refused_belongs_to_nobody_and_an_organisations_duty_stays_with_it() {
    outcome(Outcome.UNOWNED, refusing(under("managed", WATCH), "watch"), watch());
    outcome(Outcome.COMMITTED, refusing(under("managed", WATCH), "another"), watch());
    Need own = Act.of("policy").ofTheOrganisation().standing(AGREEMENT).need();
    outcome(Outcome.SELF, refusing(under("managed"), "policy"), own);
  }

  @Test
  void what_the_matrix_gives_to_the_client_needs_own_staff_where_it_is_technical() {
    Engagement client = dividing(under("managed", WATCH), "watch", Performer.CLIENT);
    outcome(Outcome.UNOWNED, client, watch());
    Engagement staffed =
        dividing(Arrangements.against(STAFFED, "managed", WATCH), "watch", Performer.CLIENT);
    assertEquals(Outcome.SELF, Told.found(STAFFED, staffed, watch()).outcome());
    Need own = Act.of("policy").ofTheOrganisation().standing(AGREEMENT).need();
    outcome(Outcome.SELF, dividing(under("managed"), "policy", Performer.CLIENT), own);
  }

  @ParameterizedTest
  @CsvSource({"none,UNOWNED", "part-time,UNOWNED", "one-person,SELF", "two-or-three,SELF"})
  void one_full_time_person_is_own_it_staff(String staff, Outcome expected) {
    Organisation who = organisation(staff);
    Engagement client =
        dividing(Arrangements.against(who, "managed", WATCH), "watch", Performer.CLIENT);
    assertEquals(expected, Told.found(who, client, watch()).outcome());
  }

  @Test
  void a_declaration_of_own_staff_counts_where_staff_is_there_and_never_lowers_a_duty_held() {
    Engagement silent = Arrangements.against(STAFFED, "managed");
    assertEquals(
        Outcome.SELF, Told.found(doingItself(STAFFED, "watch"), silent, watch()).outcome());
    assertEquals(
        Outcome.ATTAINABLE, Told.found(doingItself(STAFFED, "another"), silent, watch()).outcome());
    assertEquals(
        Outcome.ATTAINABLE,
        Told.found(doingItself(NOBODY, "watch"), under("managed"), watch()).outcome());
    assertEquals(
        Outcome.COMMITTED,
        Told.found(
                doingItself(STAFFED, "watch"),
                Arrangements.against(STAFFED, "managed", WATCH),
                watch())
            .outcome());
    Need own = Act.of("policy").ofTheOrganisation().standing(AGREEMENT, WATCH).need();
    Finding declared = Told.found(doingItself(NOBODY, "policy"), under("managed"), own);
    assertEquals(Outcome.SELF, declared.outcome());
    assertEquals(Set.of(WATCH), Told.missing(declared), "what would move it stays told");
  }

  @Test
  void an_organisations_duty_nobody_takes_on_stays_with_it_with_what_would_move_it() {
    Need own = Act.of("policy").ofTheOrganisation().standing(AGREEMENT, WATCH).need();
    Finding silent = found(under("managed"), own);
    assertEquals(Outcome.SELF, silent.outcome());
    assertEquals(Set.of(WATCH), Told.missing(silent));
    assertEquals("standing", Told.route(silent));
    Finding never = found(under("break-fix"), own);
    assertEquals(Outcome.SELF, never.outcome());
    assertEquals(Set.of(), Told.beyond(never));
    outcome(Outcome.COMMITTED, under("managed", WATCH), own);
  }

  @Test
  void an_organisations_duty_taken_on_is_joint_where_both_act() {
    Need own = Act.of("policy").ofTheOrganisation().joint().standing(AGREEMENT).need();
    outcome(Outcome.JOINT, under("managed"), own);
    Need alone = Act.of("policy").ofTheOrganisation().standing(AGREEMENT).need();
    outcome(Outcome.COMMITTED, under("managed"), alone);
    outcome(Outcome.JOINT, dividing(under("managed"), "policy", Performer.JOINT), alone);
  }

  @Test
  void a_joint_technical_duty_of_managed_support_needs_a_description_of_services() {
    Need both = Act.of("watch").joint().standing(AGREEMENT).need();
    String description = "responsibility-matrix: service-description";
    Engagement none = under("managed", "responsibility-matrix: none");
    Finding silent = found(none, both);
    assertEquals(Outcome.ATTAINABLE, silent.outcome());
    assertEquals(Set.of(description), Told.missing(silent));
    outcome(Outcome.JOINT, under("managed", description), both);
    Need signed = Act.of("watch").joint().bothMustSign().standing(AGREEMENT).need();
    outcome(Outcome.JOINT, none, signed);
    Need anywhere = Act.of("watch").joint().standing("reporting: on-request").need();
    outcome(Outcome.JOINT, none, anywhere);
    Need own = Act.of("watch").ofTheOrganisation().joint().standing(AGREEMENT).need();
    outcome(Outcome.JOINT, none, own);
    Need provider = Act.of("watch").standing(AGREEMENT).need();
    outcome(Outcome.COMMITTED, none, provider);
  }

  @Test
  void work_divided_with_own_staff_needs_the_staff_then_a_division_then_the_tools() {
    Need both = Act.of("watch").joint().standing(AGREEMENT).need();
    String division = "responsibility-matrix: by-function";
    String readOnly = "client-tool-access: read-only";
    outcome(Outcome.UNOWNED, coManaged(NOBODY, division, readOnly), both);
    assertEquals(
        Outcome.UNOWNED,
        Told.found(
                STAFFED,
                coManaged(STAFFED, "responsibility-matrix: service-description", readOnly),
                both)
            .outcome());
    Finding withoutTools = Told.found(STAFFED, coManaged(STAFFED, division), both);
    assertEquals(Outcome.ATTAINABLE, withoutTools.outcome());
    assertEquals(Set.of(readOnly), Told.missing(withoutTools));
    assertEquals(
        Outcome.JOINT, Told.found(STAFFED, coManaged(STAFFED, division, readOnly), both).outcome());
    Need signed = Act.of("watch").joint().bothMustSign().standing(AGREEMENT).need();
    assertEquals(Outcome.JOINT, Told.found(NOBODY, coManaged(NOBODY), signed).outcome());
    Need alone = Act.of("watch").jointUnderManagedOnly().standing(AGREEMENT).need();
    assertEquals(Outcome.COMMITTED, Told.found(NOBODY, coManaged(NOBODY), alone).outcome());
  }

  @Test
  void a_signed_entry_of_the_matrix_says_who_acts_before_the_usual_split() {
    Need both = Act.of("watch").joint().standing(AGREEMENT).need();
    Engagement described = under("managed", "responsibility-matrix: service-description");
    outcome(Outcome.COMMITTED, dividing(described, "watch", Performer.PROVIDER), both);
    outcome(Outcome.JOINT, dividing(described, "watch", Performer.JOINT), both);
    outcome(Outcome.JOINT, described, both);
  }

  @Test
  void a_setting_made_by_order_is_checked_again_by_the_organisation_unless_the_provider_stays() {
    Need setting = Act.of("lock").setting().ordered().need();
    outcome(Outcome.JOINT, ordering(under("break-fix"), "lock", 0, ""), setting);
    outcome(Outcome.COMMITTED, ordering(under("managed"), "lock", 0, ""), setting);
    Need job = Act.of("lock").ordered().need();
    outcome(Outcome.COMMITTED, ordering(under("break-fix"), "lock", 0, ""), job);
    Need without = Act.of("lock").setting().standing("reporting: invoice").need();
    outcome(Outcome.COMMITTED, under("break-fix"), without);
  }

  @Test
  void a_job_needs_a_dated_order_at_least_as_often_as_the_act() {
    Need job = Act.of("test").orderedEvery(365).need();
    assertEquals(Set.of("order every 365, stated 0"), Told.missing(found(under("managed"), job)));
    Engagement seldom = ordering(under("managed"), "test", 366, "");
    assertEquals(Set.of("order every 365, stated 366"), Told.missing(found(seldom, job)));
    Engagement undated = ordering(under("managed"), "test", 0, "");
    assertEquals(Set.of("order every 365, stated 0"), Told.missing(found(undated, job)));
    Finding yearly = found(ordering(under("managed"), "test", 365, ""), job);
    assertEquals(Outcome.COMMITTED, yearly.outcome());
    assertEquals("ordered", Told.route(yearly));
    Need once = Act.of("test").ordered().need();
    assertEquals(Set.of("order every 0, stated 0"), Told.missing(found(under("managed"), once)));
    outcome(Outcome.COMMITTED, undated, once);
  }

  @Test
  void only_a_party_marked_independent_judges_what_must_be_judged_from_outside() {
    Need judged = Act.of("assessment").byThirdParty().orderedEvery(365).need();
    Engagement named = ordering(under("managed"), "assessment", 365, "Northgate Assessors");
    Engagement outside = orderingFromOutside(under("managed"), "assessment", 365);
    outcome(Outcome.ATTAINABLE, named, judged);
    outcome(Outcome.COMMITTED, outside, judged);
    outcome(Outcome.ATTAINABLE, orderingFromOutside(under("managed"), "assessment", 366), judged);
    Need any = Act.of("assessment").orderedEvery(365).need();
    outcome(Outcome.COMMITTED, named, any);
  }

  @Test
  void a_missing_order_to_a_third_party_says_so() {
    Need judged = Act.of("assessment").byThirdParty().orderedEvery(365).need();
    assertEquals(
        Set.of("order every 365, stated 0, third party"),
        Told.missing(found(under("managed"), judged)));
  }

  @ParameterizedTest
  @CsvSource({"182,IMPOSSIBLE", "183,ATTAINABLE", "365,ATTAINABLE"})
  void work_needed_more_than_half_yearly_is_a_service_not_a_job(int days, Outcome expected) {
    Need job = Act.of("review").orderedEvery(days).need();
    outcome(expected, under("break-fix"), job);
    outcome(Outcome.ATTAINABLE, under("managed"), job);
    outcome(Outcome.COMMITTED, ordering(under("break-fix"), "review", days, ""), job);
  }

  @Test
  void an_ordered_scan_is_as_frequent_as_its_order() {
    Need scan = Act.of("scan").orderedEvery(183, "vulnerability-scan-cadence: half-yearly").need();
    outcome(Outcome.COMMITTED, ordering(under("break-fix"), "scan", 183, ""), scan);
    Need other = Act.of("scan").orderedEvery(183, "governance-review-cadence: ad-hoc").need();
    outcome(
        Outcome.ATTAINABLE,
        ordering(under("managed", "governance-review-cadence: none"), "scan", 183, ""),
        other);
    Finding standing =
        found(
            ordering(under("managed"), "scan", 183, ""),
            Act.of("scan").standing("vulnerability-scan-cadence: half-yearly").need());
    assertEquals(Set.of("vulnerability-scan-cadence: half-yearly"), Told.missing(standing));
    Need weekly = Act.of("scan").ordered("vulnerability-scan-cadence: weekly").need();
    Engagement often =
        ordering(under("managed", "vulnerability-scan-cadence: weekly"), "scan", 365, "");
    outcome(Outcome.COMMITTED, often, weekly);
  }

  @Test
  void an_ordered_scan_without_an_interval_is_no_scan_at_any_rate() {
    Need scan = Act.of("scan").ordered("vulnerability-scan-cadence: half-yearly").need();
    Finding found = found(ordering(under("managed"), "scan", 0, ""), scan);
    assertEquals(Set.of("vulnerability-scan-cadence: half-yearly"), Told.missing(found));
  }

  @Test
  void a_function_of_a_product_must_be_named() {
    Need box = Act.of("filter").standing(AGREEMENT).needWithFunction("sandbox");
    Engagement managed = under("managed");
    assertEquals(Set.of("function sandbox"), Told.missing(found(managed, box)));
    outcome(Outcome.COMMITTED, Copies.of(managed, c -> c.functions = Set.of("sandbox")), box);
    outcome(Outcome.ATTAINABLE, Copies.of(managed, c -> c.functions = Set.of("other")), box);
    outcome(Outcome.COMMITTED, Copies.of(managed, c -> c.allFunctions = true), box);
  }

  @Test
  void a_route_that_is_held_counts_whichever_comes_first() {
    Need need = Act.of("x").standing(AGREEMENT, WATCH).ordered().need();
    Finding finding = found(ordering(under("managed"), "x", 0, ""), need);
    assertEquals(Outcome.COMMITTED, finding.outcome());
    assertEquals("ordered", Told.route(finding));
  }

  @Test
  void inside_a_standing_agreement_the_fix_is_a_term_even_where_an_order_lacks_less() {
    Need need =
        Act.of("x").ordered().standing(AGREEMENT, WATCH, "reporting: monthly-operational").need();
    assertEquals("standing", Told.route(found(under("managed"), need)));
    Need turned =
        Act.of("x").standing(AGREEMENT, WATCH, "reporting: monthly-operational").ordered().need();
    assertEquals("standing", Told.route(found(under("managed"), turned)));
  }

  @Test
  void without_a_standing_agreement_the_fix_is_what_lacks_least() {
    Need need = Act.of("x").standing(BY_ORDER, "reporting: on-request").ordered().need();
    assertEquals("ordered", Told.route(found(under("break-fix"), need)));
    Need even = Act.of("x").standing("reporting: on-request").ordered().need();
    assertEquals("standing", Told.route(found(under("break-fix"), even)));
    Need two =
        Act.of("x")
            .standing(AGREEMENT, WATCH, "reporting: monthly-operational")
            .standing(AGREEMENT, WATCH)
            .need();
    assertEquals(Set.of(WATCH), Told.missing(found(under("managed"), two)));
  }

  @Test
  void a_route_out_of_reach_leaves_the_others() {
    Need need = Act.of("x").standing(AGREEMENT, WATCH).ordered().need();
    Finding finding = found(under("break-fix"), need);
    assertEquals(Outcome.ATTAINABLE, finding.outcome());
    assertEquals(Set.of("order every 0, stated 0"), Told.missing(finding));
  }

  @Test
  void an_act_without_a_route_is_nobodys_or_the_organisations() {
    outcome(Outcome.IMPOSSIBLE, under("managed"), Act.of("x").need());
    outcome(Outcome.SELF, under("managed"), Act.of("x").ofTheOrganisation().need());
    assertEquals(0, ProjectData.ARCHETYPE.selfPerformed().size());
  }
}
