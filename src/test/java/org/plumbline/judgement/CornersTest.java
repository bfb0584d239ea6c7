// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plumbline.papers.Basis;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.Row;

/** Corners of the derivation that random papers found, each as small as it can be. */
class CornersTest extends SmallPapers {
  @Test
  void orders_for_different_systems_cover_them_together() {
    Draft.OfMember shop = member("break-fix");
    level(shop, Names.CONTINUITY, 1);
    level(shop, Names.RECORDS, 1);
    order(shop, "files");
    assertEquals(List.of("cover:mail"), missing("restore-testing"));
    order(shop, "mail");
    assertEquals(Outcome.COMMITTED, outcome("restore-testing"));
  }

  @Test
  void an_order_for_fewer_systems_does_not_hide_another_with_a_duty_of_the_client() {
    Draft.OfMember shop = member("break-fix");
    level(shop, Names.CONTINUITY, 1);
    level(shop, Names.RECORDS, 1);
    order(shop, "all").duties.add("provides a spare server");
    order(shop, "files");
    assertEquals(Outcome.JOINT, outcome("restore-testing"));
  }

  @Test
  void a_separate_promise_without_a_level_does_not_contradict_a_signed_row() {
    Draft.OfMember msp = member("managed");
    level(msp, Names.CONTINUITY, Names.STANDING);
    Draft.OfRow row = new Draft.OfRow(new Row.Key(Row.Grain.CONTROL, CONTROL));
    row.signed = true;
    row.evidence = "certificate";
    msp.rows.add(row);
    msp.covers.add("all");
    assertEquals(Outcome.COMMITTED, outcome("media-sanitisation"));
    statement(msp, "media-handling")
        .elements
        .put(Cases.VOCABULARY.traits().element("media-receipt").orElseThrow(), "against receipt");
    assertEquals(Outcome.COMMITTED, outcome("media-sanitisation"));
    level(msp, "media-handling", 0);
    assertEquals(List.of("media>=1"), missing("media-sanitisation"));
  }

  @Test
  void a_signed_promise_of_a_notice_does_not_sign_the_agreement_beside_it() {
    Draft.OfMember msp = member("managed");
    msp.documents.add(document("contract", true));
    msp.documents.add(document("template", false));
    Draft.OfStatement notice = statement(msp, Names.PROTECTION);
    notice.document = "contract";
    notice.elements.put(
        Cases.VOCABULARY.traits().element("notice-number").orElseThrow(), "within 48 hours");
    level(msp, Names.PROTECTION, Names.DIVIDED).document = "template";
    assertEquals(List.of("sign:contract"), missing("protection-contract"));
  }

  @Test
  void a_sheet_of_plans_that_somebody_signed_is_no_agreement_on_data_unless_part_of_one() {
    Draft.OfMember msp = member("managed");
    Draft.OfDocument sheet = document("plans", true);
    sheet.kind = DocumentKind.TIER_SHEET;
    msp.documents.add(sheet);
    level(msp, Names.PROTECTION, Names.DIVIDED).document = "plans";
    assertEquals(List.of("sign:contract"), missing("protection-contract"));
    msp.documents.add(document("contract", true));
    sheet.partOf = Optional.of("contract");
    assertEquals(Outcome.JOINT, outcome("protection-contract"));
  }

  @Test
  void an_unsigned_row_commits_nobody_to_an_act_that_no_paper_speaks_of() {
    Draft.OfMember team = member("co-managed");
    team.covers.add("all");
    level(team, Names.CONTINUITY, Names.STANDING);
    level(team, Names.RECORDS, 1);
    assertEquals(Outcome.UNOWNED, outcome("system-maintenance"));
    Draft.OfRow row = new Draft.OfRow(new Row.Key(Row.Grain.CAPABILITY, "system-maintenance"));
    team.rows.add(row);
    assertEquals(List.of("sign:matrix"), missing("system-maintenance"));
    row.signed = true;
    assertEquals(Outcome.COMMITTED, outcome("system-maintenance"));
  }

  @Test
  void an_unsigned_row_never_takes_the_client_out_of_an_act_that_both_have() {
    draft.staff = 3;
    Draft.OfMember team = member("co-managed");
    team.covers.add("all");
    level(team, Names.CONTINUITY, Names.STANDING);
    level(team, Names.RECORDS, 1);
    level(team, "maintenance-cadence", 3);
    assertEquals(List.of("rm>=2", "tools>=2"), missing("system-maintenance"));
    Draft.OfRow row = new Draft.OfRow(new Row.Key(Row.Grain.CAPABILITY, "system-maintenance"));
    team.rows.add(row);
    assertEquals(List.of("sign:matrix"), missing("system-maintenance"));
    row.signed = true;
    assertEquals(Outcome.COMMITTED, outcome("system-maintenance"));
    row.signed = false;
    level(team, Names.RESPONSIBILITY_MATRIX, Names.DIVIDED);
    assertEquals(List.of("tools>=2"), missing("system-maintenance"));
    level(team, Names.TOOLS, Names.DIVIDED);
    assertEquals(Outcome.JOINT, outcome("system-maintenance"));
    draft.staff = 0;
    assertEquals(List.of("sign:matrix"), missing("system-maintenance"));
    team.rows.clear();
    assertEquals(Outcome.UNOWNED, outcome("system-maintenance"));
  }

  @Test
  void of_statements_that_differ_the_higher_still_promises_the_lower_level() {
    Draft.OfMember msp = member("managed");
    msp.covers.add("all");
    level(msp, Names.CONTINUITY, Names.STANDING);
    level(msp, "account-administration", 1).duties.add("names the leavers");
    level(msp, "account-administration", 1);
    assertEquals(Outcome.COMMITTED, outcome("account-lifecycle"));
    msp.statements.get(2).level = OptionalInt.of(3);
    assertEquals(Outcome.COMMITTED, outcome("account-lifecycle"));
    assertEquals(1, digest().level(Cases.VOCABULARY.known("account-administration")));
  }

  @Test
  void on_each_system_the_best_member_counts() {
    Draft.OfMember shop = member("break-fix");
    level(shop, Names.CONTINUITY, 1);
    level(shop, Names.RECORDS, 1);
    order(shop, "files");
    Draft.OfMember other = new Draft.OfMember("other", shop.kind);
    other.statements.addAll(shop.statements);
    order(other, "mail");
    draft.members.add(other);
    assertEquals(Outcome.COMMITTED, outcome("restore-testing"));
    order(shop, "all").duties.add("provides a spare server");
    assertEquals(Outcome.COMMITTED, outcome("restore-testing"));
  }

  @Test
  void what_two_hold_together_is_no_more_signed_than_either_paper() {
    Draft.OfMember shop = member("break-fix");
    shop.documents.add(document("offer", false));
    level(shop, Names.CONTINUITY, 1).document = "offer";
    level(shop, Names.RECORDS, 1).document = "offer";
    order(shop, "files").document = "offer";
    Draft.OfMember other = new Draft.OfMember("other", shop.kind);
    other.documents.addAll(shop.documents);
    other.statements.addAll(shop.statements);
    order(other, "mail").document = "offer";
    draft.members.add(other);
    assertEquals(Outcome.COMMITTED, outcome("restore-testing"));
    assertEquals(Basis.OFFERED, found("restore-testing").basis());
  }

  @Test
  void a_record_that_a_deliverable_leaves_needs_no_duty_of_the_client() {
    Draft.OfMember shop = member("break-fix");
    level(shop, Names.CONTINUITY, 1);
    order(shop, "all").record = true;
    assertEquals(Outcome.COMMITTED, outcome("restore-testing"));
    level(shop, Names.RECORDS, 1).duties.add("keeps the job sheets");
    assertEquals(Outcome.COMMITTED, outcome("restore-testing"));
  }

  @Test
  void a_table_that_nobody_has_read_names_nobody() {
    Draft.OfMember soc = member("specialist");
    soc.documents.add(document("contract", true));
    Draft.OfDocument table = document("table", true);
    table.read = false;
    soc.documents.add(table);
    level(soc, Names.CONTINUITY, Names.STANDING);
    Draft.OfRow row = new Draft.OfRow(new Row.Key(Row.Grain.CAPABILITY, "data-backup"));
    row.signed = true;
    row.document = "table";
    soc.rows.add(row);
    assertEquals(Outcome.UNOWNED, outcome("data-backup"));
    table.read = true;
    assertEquals(List.of("bkp>=1", "cover:files", "cover:mail"), missing("data-backup"));
  }

  private static Draft.OfDocument document(String id, boolean signed) {
    Draft.OfDocument out = new Draft.OfDocument();
    out.id = id;
    out.kind = DocumentKind.AGREEMENT;
    out.signed = signed;
    return out;
  }

  private static Draft.OfItem order(Draft.OfMember member, String system) {
    Draft.OfItem out = new Draft.OfItem();
    out.capability = "restore-testing";
    out.every = OptionalInt.of(365);
    out.systems = Optional.of(List.of(system));
    out.dated = true;
    member.items.add(out);
    return out;
  }
}
