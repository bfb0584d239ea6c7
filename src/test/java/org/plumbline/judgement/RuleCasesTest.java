// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plumbline.capability.Trait;
import org.plumbline.papers.Basis;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Row;

/** One rule a test, each on the smallest papers that show it; src/docs/rules.md lists them. */
class RuleCasesTest extends SmallPapers {
  @Test
  void what_a_kind_of_support_can_never_say_is_out_of_reach_and_a_refusal_does_not_lift_it() {
    Draft.OfMember shop = member("break-fix");
    level(shop, Names.CONTINUITY, 1);
    assertEquals(Outcome.IMPOSSIBLE, outcome("security-monitoring"));
    shop.refusals.add(new Draft.OfRefusal("security-monitoring", null, false));
    assertEquals(Outcome.IMPOSSIBLE, outcome("security-monitoring"));
    row(shop, Row.Grain.CAPABILITY, "security-monitoring", Row.Party.CLIENT);
    assertEquals(Outcome.SELF, outcome("security-monitoring"));
  }

  @Test
  void a_refused_act_is_nobodys_and_one_refused_for_a_system_leaves_that_system_open() {
    Draft.OfMember msp = managed();
    level(msp, "endpoint-protection", 2);
    assertEquals(Outcome.COMMITTED, outcome("malware-defence"));
    msp.refusals.add(new Draft.OfRefusal("malware-defence", List.of("mail"), false));
    assertEquals(List.of("cover:mail"), missing("malware-defence"));
    msp.refusals.add(new Draft.OfRefusal("malware-defence", null, false));
    assertEquals(Cause.Kind.EXCLUDED, cause("malware-defence").kind());
  }

  @Test
  void not_included_unless_agreed_is_no_exclusion_but_something_for_sale() {
    Draft.OfMember msp = managed();
    assertEquals(Cause.Kind.OUTSIDE_SERVICE, cause("data-backup").kind());
    msp.refusals.add(new Draft.OfRefusal("data-backup", null, true));
    assertEquals(Outcome.ATTAINABLE, outcome("data-backup"));
  }

  @Test
  void a_refusal_in_a_paper_that_nobody_has_read_refuses_nothing() {
    Draft.OfMember msp = managed();
    level(msp, "endpoint-protection", 2);
    Draft.OfRefusal refusal = new Draft.OfRefusal("malware-defence", null, false);
    refusal.document = "annex";
    msp.documents.add(paper("agreement", DocumentKind.AGREEMENT, true));
    Draft.OfDocument annex = paper("annex", DocumentKind.SCHEDULE, true);
    msp.documents.add(annex);
    msp.statements.forEach(s -> s.document = "agreement");
    msp.refusals.add(refusal);
    assertEquals(Cause.Kind.EXCLUDED, cause("malware-defence").kind());
    annex.read = false;
    assertEquals(Outcome.COMMITTED, outcome("malware-defence"));
  }

  @Test
  void an_add_on_that_is_not_taken_is_nobodys_until_it_is_taken_or_a_row_names_the_provider() {
    Draft.OfMember msp = managed();
    Draft.OfStatement backup = level(msp, "backup-commitment", 2);
    backup.covers = Optional.of(List.of("all"));
    backup.taken = false;
    assertEquals(true, cause("data-backup").addOn());
    row(msp, Row.Grain.CAPABILITY, "data-backup", Row.Party.PROVIDER);
    assertEquals(Outcome.ATTAINABLE, outcome("data-backup"));
    msp.rows.clear();
    backup.taken = true;
    assertEquals(Outcome.COMMITTED, outcome("data-backup"));
  }

  @Test
  void words_that_bind_nobody_say_what_is_for_sale_and_commit_nothing() {
    Draft.OfMember msp = managed();
    Draft.OfStatement backup = level(msp, "backup-commitment", 2);
    backup.covers = Optional.of(List.of("all"));
    backup.onQuote = true;
    assertEquals(List.of("bkp>=1"), missing("data-backup"), "if quoted");
    backup.onQuote = false;
    msp.documents.add(paper("agreement", DocumentKind.AGREEMENT, true));
    Draft.OfDocument page = paper("page", DocumentKind.WEB_PAGE, false);
    msp.documents.add(page);
    msp.statements.forEach(s -> s.document = "agreement");
    backup.document = "page";
    assertEquals(Basis.ADVERTISED, found("data-backup").basis());
    assertEquals(Outcome.COMMITTED, outcome("data-backup"));
    page.binds = false;
    assertEquals(Outcome.ATTAINABLE, outcome("data-backup"));
  }

  @Test
  void a_request_for_proposal_offers_nothing() {
    Draft.OfMember asks = managed();
    level(asks, "endpoint-protection", 2);
    asks.documents.add(paper("request", DocumentKind.REQUEST_FOR_PROPOSAL, false));
    asks.statements.forEach(s -> s.document = "request");
    assertEquals(Cause.Kind.OUTSIDE_SERVICE, cause("malware-defence").kind());
  }

  @Test
  void an_assurance_report_speaks_for_people_and_assurance_only() {
    Draft.OfMember msp = managed();
    msp.documents.add(paper("agreement", DocumentKind.AGREEMENT, true));
    msp.documents.add(paper("report", DocumentKind.ASSURANCE_REPORT, false));
    msp.statements.forEach(s -> s.document = "agreement");
    level(msp, "endpoint-protection", 2).document = "report";
    assertEquals(0, digest().level(Cases.VOCABULARY.known("endpoint-protection")));
    level(msp, "provider-assurance", 2).document = "report";
    assertEquals(2, digest().level(Cases.VOCABULARY.known("provider-assurance")));
  }

  @Test
  void what_the_provider_may_change_alone_is_at_most_offered() {
    Draft.OfMember msp = managed();
    level(msp, "endpoint-protection", 2);
    Draft.OfDocument terms = paper("terms", DocumentKind.AGREEMENT, true);
    msp.documents.add(terms);
    assertEquals(Basis.SIGNED, found("malware-defence").basis());
    terms.mayChange = true;
    assertEquals(Basis.OFFERED, found("malware-defence").basis());
  }

  @Test
  void a_signed_paper_signs_what_it_accepts_and_its_parts() {
    Draft.OfMember msp = managed();
    level(msp, "endpoint-protection", 2).document = "sheet";
    Draft.OfDocument order = paper("order", DocumentKind.ORDER_FORM, true);
    Draft.OfDocument sheet = paper("sheet", DocumentKind.TIER_SHEET, false);
    msp.documents.addAll(List.of(order, sheet));
    msp.statements.get(0).document = "order";
    assertEquals(Basis.ADVERTISED, found("malware-defence").basis());
    order.accepts.add("sheet");
    assertEquals(Basis.SIGNED, found("malware-defence").basis());
    order.accepts.clear();
    sheet.partOf = Optional.of("order");
    assertEquals(Basis.SIGNED, found("malware-defence").basis());
  }

  @Test
  void of_two_statements_for_the_same_systems_the_higher_rank_counts_else_the_lower_level() {
    Draft.OfMember msp = managed();
    msp.documents.add(paper("agreement", DocumentKind.AGREEMENT, true));
    Draft.OfDocument other = paper("other", DocumentKind.AGREEMENT, true);
    msp.documents.add(other);
    msp.statements.forEach(s -> s.document = "agreement");
    level(msp, "endpoint-protection", 2).document = "agreement";
    level(msp, "endpoint-protection", 0).document = "other";
    assertEquals(List.of("edr>=2"), missing("malware-defence"));
    other.rank = OptionalInt.of(1);
    assertEquals(Outcome.COMMITTED, outcome("malware-defence"));
  }

  @Test
  void of_statements_for_different_systems_the_best_counts_on_each() {
    Draft.OfMember msp = managed();
    level(msp, "endpoint-protection", 1);
    level(msp, "endpoint-protection", 2).covers = Optional.of(List.of("files"));
    assertEquals(List.of("cover:mail"), missing("malware-defence"));
    level(msp, "endpoint-protection", 2).covers = Optional.of(List.of("mail"));
    assertEquals(Outcome.COMMITTED, outcome("malware-defence"));
  }

  @Test
  void backup_encryption_and_tests_must_say_of_what() {
    Draft.OfMember msp = managed();
    Draft.OfStatement backup = level(msp, "backup-commitment", 2);
    Draft.OfStatement encryption = level(msp, "storage-encryption", 1);
    assertEquals(List.of("cover:files", "cover:mail"), missing("data-backup"));
    assertEquals(List.of("cover:files", "cover:mail"), missing("storage-encryption"));
    backup.covers = Optional.of(List.of("files", "mail"));
    encryption.covers = Optional.of(List.of());
    assertEquals(Outcome.COMMITTED, outcome("data-backup"));
    assertEquals(Outcome.ATTAINABLE, outcome("storage-encryption"), "an empty list covers nothing");
  }

  @Test
  void watch_hours_hold_wherever_the_watch_holds() {
    Draft.OfMember msp = managed();
    level(msp, Names.MONITORING_SCOPE, 3).covers = Optional.of(List.of("files", "mail"));
    msp.covers.clear();
    Draft.OfStatement hours = level(msp, "monitoring-hours", 1);
    assertEquals(Outcome.COMMITTED, outcome("security-monitoring"));
    hours.of = Optional.of("availability");
    assertEquals(List.of("mhrs>=1"), missing("security-monitoring"), "being up is no watch");
  }

  @Test
  void a_promise_that_names_its_systems_holds_for_these_whatever_it_is_about() {
    Draft.OfMember msp = managed();
    msp.services.add("system-management");
    Draft.OfStatement changes = level(msp, "change-discipline", 2);
    assertEquals(Outcome.JOINT, outcome("change-control"));
    changes.covers = Optional.of(List.of("files"));
    assertEquals(List.of("cover:mail"), missing("change-control"));
    draft.systems.get(1).exempt = true;
    assertEquals(Outcome.JOINT, outcome("change-control"), "nothing else is left");
    draft.systems.get(1).exempt = false;
    Draft.OfMember other = member("other", "managed");
    other.services.add("system-management");
    level(other, Names.CONTINUITY, Names.STANDING);
    level(other, "change-discipline", 2).covers = Optional.of(List.of("mail"));
    assertEquals(Outcome.JOINT, outcome("change-control"), "two providers, a system each");
  }

  @Test
  void a_list_of_accounts_of_one_system_reviews_no_other() {
    Draft.OfMember msp = managed();
    msp.services.add("identity-administration");
    Draft.OfStatement list = level(msp, "reporting", 2);
    list.elements.put(Cases.VOCABULARY.traits().element("access-list").orElseThrow(), "said");
    assertEquals(Outcome.JOINT, outcome("access-review"));
    list.covers = Optional.of(List.of("files"));
    assertEquals(List.of("cover:mail"), missing("access-review"));
  }

  @Test
  void an_exclusion_beats_a_promise_and_an_order_that_lists_the_system_beats_the_exclusion() {
    Draft.OfMember msp = managed();
    level(msp, "endpoint-protection", 2).covers = Optional.of(List.of("files", "mail"));
    msp.excludes.add("mail");
    assertEquals(List.of("cover:mail"), missing("malware-defence"));
    Draft.OfMember shop = member("other", "break-fix");
    level(shop, Names.CONTINUITY, 1);
    level(shop, Names.RECORDS, 1);
    shop.excludes.add("mail");
    order(shop, "restore-testing").systems = Optional.of(List.of("files", "mail"));
    assertEquals(Outcome.COMMITTED, outcome("restore-testing"));
  }

  @Test
  void a_system_in_the_care_of_others_or_exempt_is_left_out_of_the_test() {
    Draft.OfMember msp = managed();
    level(msp, "endpoint-protection", 2).covers = Optional.of(List.of("files"));
    assertEquals(List.of("cover:mail"), missing("malware-defence"));
    draft.systems.get(1).exempt = true;
    assertEquals(Outcome.COMMITTED, outcome("malware-defence"));
    draft.systems.get(1).exempt = false;
    ListedSystem.Care own = new ListedSystem.Care("our people", true, true, java.util.Set.of());
    draft.systems.get(1).cares.add(own);
    assertEquals(Outcome.COMMITTED, outcome("malware-defence"));
    draft.staff = 0;
    assertEquals(Outcome.ATTAINABLE, outcome("malware-defence"), "own people that nobody has");
  }

  @Test
  void a_duty_of_the_client_makes_it_both() {
    Draft.OfMember msp = managed();
    level(msp, "endpoint-protection", 2).duties.add("keeps the sensor on every device");
    assertEquals(Outcome.JOINT, outcome("malware-defence"));
  }

  @Test
  void efforts_count_at_most_the_level_without_a_number_and_no_number_aimed_at() {
    Draft.OfMember msp = managed();
    Draft.OfStatement answer = level(msp, "incident-response-commitment", 2);
    Trait trait = Cases.VOCABULARY.known("incident-response-commitment");
    assertEquals(2, digest().level(trait));
    answer.efforts = Optional.of(true);
    assertEquals(trait.effortsAtMost().getAsInt(), digest().level(trait));
    Draft.OfStatement recovery = level(msp, "recovery-commitment", 1);
    Trait.Element time = Cases.VOCABULARY.traits().element("recovery-time").orElseThrow();
    recovery.elements.put(time, "in 8 hours");
    assertEquals(0, digest().lacking(time.bit()));
    recovery.onlyAimedAt.add("recovery-time");
    assertEquals(time.bit(), digest().lacking(time.bit()));
    Draft.OfItem test = order(msp, "penetration-testing");
    assertEquals(Outcome.COMMITTED, outcome("penetration-testing"));
    test.efforts = true;
    assertEquals(Outcome.ATTAINABLE, outcome("penetration-testing"));
  }

  @Test
  void a_deliverable_needs_its_rhythm_its_topic_and_more_than_taking_part() {
    Draft.OfMember msp = managed();
    Draft.OfItem training = order(msp, "workforce-training");
    training.every = OptionalInt.empty();
    assertEquals(List.of("deliver:workforce-training"), ordered("workforce-training"));
    training.ongoing = true;
    assertEquals(Outcome.JOINT, outcome("workforce-training"));
    training.joins = true;
    assertEquals(Outcome.SELF, outcome("workforce-training"));
    training.joins = false;
    training.ongoing = false;
    training.every = OptionalInt.of(731);
    training.dated = false;
    assertEquals(List.of("interval:workforce-training"), missing("workforce-training"));
  }

  @Test
  void what_is_done_once_counts_as_an_order_and_not_under_a_running_agreement() {
    Draft.OfMember msp = managed();
    Draft.OfItem item = order(msp, "risk-analysis");
    item.once = true;
    assertEquals(Outcome.SELF, outcome("risk-analysis"));
    draft.members.clear();
    Draft.OfMember shop = member("break-fix");
    level(shop, Names.CONTINUITY, 1);
    shop.items.add(item);
    assertEquals(Outcome.JOINT, outcome("risk-analysis"));
  }

  @Test
  void only_an_independent_party_assesses_independently() {
    Draft.OfMember msp = managed();
    Draft.OfItem item = order(msp, "independent-assessment");
    assertEquals(List.of("independent:independent-assessment"), missing("independent-assessment"));
    item.independent = true;
    assertEquals(Outcome.JOINT, outcome("independent-assessment"));
  }

  @Test
  void a_setting_done_on_an_order_is_looked_at_again_by_the_organization() {
    Draft.OfMember shop = member("break-fix");
    shop.covers.add("all");
    level(shop, Names.CONTINUITY, 1);
    level(shop, Names.RECORDS, 1);
    level(shop, Names.CHANGE, 2);
    assertEquals(List.of("order:secure-settings"), missing("secure-settings"));
    order(shop, "secure-settings").systems = Optional.of(List.of("all"));
    assertEquals(Outcome.JOINT, outcome("secure-settings"));
  }

  @Test
  void declared_in_writing_is_yours_and_a_technical_act_needs_somebody() {
    member("break-fix");
    draft.declared.add("security-monitoring");
    assertEquals(Outcome.SELF, outcome("security-monitoring"));
    draft.staff = 1;
    assertEquals(Outcome.IMPOSSIBLE, outcome("security-monitoring"), "part-time is nobody");
  }

  @Test
  void a_row_for_the_client_or_for_another_member_moves_the_act() {
    Draft.OfMember msp = managed();
    level(msp, "endpoint-protection", 2);
    Draft.OfRow row = row(msp, Row.Grain.CAPABILITY, "malware-defence", Row.Party.CLIENT);
    assertEquals(Outcome.SELF, outcome("malware-defence"));
    draft.staff = 0;
    assertEquals(Cause.Kind.NO_STAFF, cause("malware-defence").kind());
    row.party = Row.Party.MEMBER;
    row.member = "another";
    assertEquals("another", cause("malware-defence").detail());
    row.party = Row.Party.NOT_APPLICABLE;
    assertEquals(Outcome.COMMITTED, outcome("malware-defence"), "a claim moves nothing");
    level(msp, Names.PROTECTION, 2);
    msp.documents.add(paper("agreement", DocumentKind.AGREEMENT, true));
    row(msp, Row.Grain.CAPABILITY, "protection-contract", Row.Party.CLIENT);
    assertEquals(Outcome.JOINT, outcome("protection-contract"), "each member's own papers");
  }

  @Test
  void a_signed_row_for_the_control_assigns_it_with_evidence_and_systems() {
    Draft.OfMember msp = member("managed");
    level(msp, Names.CONTINUITY, Names.STANDING);
    Draft.OfRow row = row(msp, Row.Grain.CONTROL, CONTROL, Row.Party.PROVIDER);
    row.signed = true;
    row.covers = Optional.of(List.of("files", "mail"));
    assertEquals(List.of("evid>=2"), missing("malware-defence"));
    row.evidence = "report, monthly";
    assertEquals(Outcome.COMMITTED, outcome("malware-defence"));
    assertEquals(Finding.Route.ASSIGNMENT, found("malware-defence").route());
    row.fanned = true;
    assertEquals(
        List.of("cover:files", "cover:mail", "edr>=2"),
        missing("malware-defence"),
        "below a heading it only names the performer");
    row.fanned = false;
    row.covers = Optional.of(List.of("files"));
    assertEquals(
        List.of("cover:mail"), missing("penetration-testing"), "some systems are not the whole");
    level(msp, "endpoint-protection", 1);
    assertEquals(List.of("cover:mail", "edr>=2"), missing("malware-defence"), "a stated shortfall");
  }

  @Test
  void a_row_of_both_for_technical_work_needs_staff() {
    Draft.OfMember msp = managed();
    msp.services.add("endpoint-protection");
    level(msp, "endpoint-protection", 2);
    Draft.OfRow row = row(msp, Row.Grain.CAPABILITY, "malware-defence", Row.Party.JOINT);
    row.signed = true;
    assertEquals(Outcome.JOINT, outcome("malware-defence"));
    draft.staff = 1;
    assertEquals(Cause.Kind.NO_STAFF, cause("malware-defence").kind());
    assertEquals(Optional.of(List.of()), cause("malware-defence").providersHalf());
  }

  @Test
  void a_row_never_signs_for_both_nor_hands_over_what_nobody_can() {
    Draft.OfMember msp = managed();
    row(msp, Row.Grain.CAPABILITY, "protection-contract", Row.Party.PROVIDER).signed = true;
    assertEquals(List.of("dpc>=2", "sign:contract"), missing("protection-contract"));
    row(msp, Row.Grain.CAPABILITY, "physical-access", Row.Party.PROVIDER).signed = true;
    assertEquals(Outcome.ORG, outcome("physical-access"));
  }

  @Test
  void a_specialists_own_people_are_only_its_own() {
    Draft.OfMember soc = member("specialist");
    soc.documents.add(paper("agreement", DocumentKind.AGREEMENT, true));
    level(soc, Names.CONTINUITY, Names.STANDING);
    assertEquals(Outcome.JOINT, outcome("provider-access-control"));
    assertEquals(Cause.Kind.OUTSIDE_SERVICE, cause("penetration-testing").kind());
    draft.members.clear();
    managed();
    assertEquals(Outcome.COMMITTED, outcome("provider-access-control"));
    assertEquals(List.of("deliver:penetration-testing"), ordered("penetration-testing"));
  }

  @Test
  void both_must_act_only_with_a_list_of_services_beside_a_managed_provider() {
    Draft.OfMember msp = member("managed");
    msp.covers.add("all");
    level(msp, Names.CONTINUITY, Names.STANDING);
    level(msp, Names.MONITORING_SCOPE, 3);
    level(msp, "incident-response-commitment", 2);
    assertEquals(List.of("rm>=1"), missing("incident-handling"));
    msp.services.addAll(List.of("incident-response", "security-monitoring"));
    assertEquals(Outcome.JOINT, outcome("incident-handling"));
  }

  @Test
  void hosts_and_members_together_cover_a_system_each_and_the_weakest_people_count() {
    Draft.OfMember one = managed();
    level(one, "endpoint-protection", 2).covers = Optional.of(List.of("files"));
    Draft.OfMember two = member("other", "managed");
    two.covers.add("all");
    level(two, Names.CONTINUITY, Names.STANDING);
    level(two, "endpoint-protection", 2).covers = Optional.of(List.of("mail"));
    assertEquals(Outcome.COMMITTED, outcome("malware-defence"));
    assertEquals(List.of("other", "provider"), found("malware-defence").members());
    one.documents.add(paper("agreement", DocumentKind.AGREEMENT, true));
    one.statements.forEach(s -> s.document = "agreement");
    level(one, Names.PROTECTION, 2).document = "agreement";
    assertEquals(Outcome.ATTAINABLE, outcome("protection-contract"), "each needs its own");
  }

  private Draft.OfMember managed() {
    Draft.OfMember out = member("managed");
    out.covers.add("all");
    level(out, Names.CONTINUITY, Names.STANDING);
    return out;
  }

  private static Draft.OfDocument paper(String id, DocumentKind kind, boolean signed) {
    Draft.OfDocument out = new Draft.OfDocument();
    out.id = id;
    out.kind = kind;
    out.signed = signed;
    return out;
  }

  private static Draft.OfRow row(
      Draft.OfMember member, Row.Grain grain, String id, Row.Party party) {
    Draft.OfRow out = new Draft.OfRow(new Row.Key(grain, id));
    out.party = party;
    member.rows.add(out);
    return out;
  }

  private static Draft.OfItem order(Draft.OfMember member, String act) {
    Draft.OfItem out = new Draft.OfItem();
    out.capability = act;
    out.every = OptionalInt.of(365);
    out.dated = true;
    member.items.add(out);
    return out;
  }

  private Cause cause(String act) {
    return found(act).unowned().orElseThrow();
  }

  /** What is missing, an order told as the deliverable it is. */
  private List<String> ordered(String act) {
    return missing(act).stream().map(m -> m.replace("order:", "deliver:")).toList();
  }
}
