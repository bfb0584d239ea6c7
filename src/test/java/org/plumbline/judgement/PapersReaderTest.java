// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.capability.CmmcScope;
import org.plumbline.papers.Aside;
import org.plumbline.papers.BusinessHours;
import org.plumbline.papers.ClockStart;
import org.plumbline.papers.DateText;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Document;
import org.plumbline.papers.Message;
import org.plumbline.papers.Papers;
import org.plumbline.papers.PapersReader;
import org.plumbline.papers.Refusal;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/**
 * Nothing that is written in a paper's file is lost, and every mistake in it is found in one run.
 */
class PapersReaderTest {
  private static final Papers EVERYTHING = PaperCases.papers("everything");
  private static final String HEAD =
      """
      id: one
      provider: One
      calls_itself: managed
      documents:
        - {id: a, title: Agreement, kind: agreement, signed: yes}
        - {id: m, title: Table, kind: matrix, signed: yes}
        - {id: u, title: Other table, kind: matrix}
      covers: [endpoint]
      """;

  private static Statement statement(String trait, int index) {
    return EVERYTHING.statements().stream()
        .filter(s -> s.trait().id().equals(trait))
        .toList()
        .get(index);
  }

  private static String level(Statement statement) {
    return statement.trait().levels().get(statement.level().orElseThrow()).name();
  }

  @Test
  void the_head_is_kept() {
    assertAll(
        () -> assertEquals("every-thing", EVERYTHING.id()),
        () -> assertEquals("break-fix", EVERYTHING.kind().id()),
        () -> assertEquals("retainer", EVERYTHING.aside().callsItself()),
        () -> assertEquals(Set.of("system-management", "log-review"), EVERYTHING.services()),
        () -> assertEquals(List.of("endpoint", "specialised", "file server"), EVERYTHING.covers()),
        () -> assertEquals(List.of("application", "no-warranty"), EVERYTHING.excludes()),
        () -> assertTrue(EVERYTHING.takesMediaAway()),
        () -> assertEquals(Optional.of(BusinessHours.of(6, 7, 19)), EVERYTHING.aside().hours()));
  }

  @Test
  void documents_are_kept() {
    Document msa = EVERYTHING.document("msa").orElseThrow();
    Document sheet = EVERYTHING.document("sheet").orElseThrow();
    Document raci = EVERYTHING.document("raci").orElseThrow();
    Document terms = EVERYTHING.document("terms").orElseThrow();
    assertAll(
        () -> assertEquals("2026-05", msa.date()),
        () -> assertEquals("3.1", msa.label().version()),
        () -> assertEquals(List.of("sheet"), msa.accepts()),
        () -> assertEquals(Optional.of(BusinessHours.of(5, 8, 18)), msa.label().hours()),
        () -> assertEquals("Plus", sheet.label().option()),
        () -> assertEquals("2026-11-27", sheet.label().readOn()),
        () -> assertTrue(sheet.efforts() && sheet.mayChange() && sheet.read()),
        () -> assertEquals(Optional.of("msa"), raci.partOf()),
        () -> assertEquals(OptionalInt.of(8), raci.rank()),
        () -> assertFalse(terms.read()),
        () -> assertTrue(terms.prevails()),
        () -> assertEquals("sheet, foot", terms.label().namedIn()),
        () -> assertFalse(EVERYTHING.document("page").orElseThrow().binds()),
        () -> assertEquals(18, terms.label().place().line()));
  }

  @Test
  void statements_are_kept() {
    Statement recovery = statement("recovery-commitment", 0);
    Statement notice = statement("incident-notice", 0);
    assertAll(
        () -> assertEquals("in-stated-time", level(statement("account-administration", 0))),
        () ->
            assertTrue(
                statement("account-administration", 0).stated().number().orElseThrow().urgent()),
        () -> assertEquals(Optional.of(false), statement("account-administration", 1).efforts()),
        () ->
            assertEquals(
                Optional.of(List.of("laptop")), statement("account-administration", 1).covers()),
        () -> assertEquals("late-or-no-time", level(notice)),
        () -> assertEquals(Optional.of(ClockStart.CONFIRMATION), notice.stated().from()),
        () -> assertEquals("five days", notice.stated().replaces()),
        () -> assertEquals(Optional.of(List.of()), recovery.covers()),
        () ->
            assertEquals(
                List.of("recovery-time=within 8 hours", "recovery-point=at most 24 hours"),
                recovery.elements().entrySet().stream()
                    .map(e -> e.getKey().id() + "=" + e.getValue())
                    .toList()),
        () -> assertEquals(List.of("recovery-point"), recovery.onlyAimedAt()),
        () ->
            assertEquals(List.of("keeps the inventory", "sensor on 95 %"), recovery.clientDuties()),
        () -> assertEquals(List.of("sensor on 95 %"), recovery.onlyIf()),
        () -> assertFalse(recovery.free()),
        () -> assertEquals(OptionalInt.of(9), recovery.rank()),
        () ->
            assertEquals(Optional.of("external"), statement("vulnerability-scan-cadence", 0).of()),
        () -> assertTrue(statement("backup-commitment", 0).stated().emptyBox()),
        () -> assertFalse(statement("backup-commitment", 0).taken()),
        () -> assertFalse(statement("mobile-devices", 0).taken()),
        () -> assertFalse(statement("mobile-devices", 0).stated().emptyBox()),
        () -> assertTrue(statement("reporting", 0).onQuote()),
        () ->
            assertEquals(
                "ten hours; valid one year", statement("contract-continuity", 0).where().words()));
  }

  @Test
  void acts_are_kept() {
    List<Deliverable> items = EVERYTHING.deliverables();
    Deliverable scan = items.get(0);
    List<Refusal> refusals = EVERYTHING.refusals();
    assertAll(
        () -> assertEquals(OptionalInt.of(183), scan.every()),
        () -> assertEquals("2026-11-02", scan.date()),
        () -> assertEquals(Optional.of(List.of("all")), scan.systems()),
        () -> assertEquals(Set.of("named-standard"), scan.topics()),
        () -> assertTrue(scan.record() && scan.joins() && scan.once() && scan.dated()),
        () -> assertFalse(scan.taken()),
        () -> assertEquals(Optional.of(false), scan.efforts()),
        () -> assertEquals(List.of("opens the firewall"), scan.clientDuties()),
        () -> assertTrue(items.get(1).independent()),
        () -> assertEquals("Someone Else LLP", items.get(1).by()),
        () -> assertFalse(items.get(2).independent(), "independent of itself"),
        () -> assertTrue(items.get(3).ongoing()),
        () ->
            assertEquals(Set.of("mail-filtering", "remote-wipe"), EVERYTHING.functions().keySet()),
        () -> assertEquals("sheet", EVERYTHING.functions().get("remote-wipe").document()),
        () -> assertEquals(Optional.empty(), refusals.get(0).systems()),
        () -> assertEquals(Optional.of(List.of("laptop")), refusals.get(1).systems()),
        () -> assertTrue(refusals.get(2).unlessAgreed()));
  }

  @Test
  void rows_are_kept_and_ids_that_nothing_has_are_listed() {
    Row row = EVERYTHING.rows().get(0);
    assertAll(
        () ->
            assertEquals(
                List.of(
                    "CONTROL AC.L2-3.1.1",
                    "CONTROL AC-2(1)",
                    "CAPABILITY log-review",
                    "AREA awareness-training"),
                EVERYTHING.rows().stream().map(r -> r.key().grain() + " " + r.key().id()).toList()),
        () -> assertEquals(Row.Party.PROVIDER, row.party()),
        () -> assertTrue(row.signed(), "the table is a part of the signed agreement"),
        () -> assertEquals("ticket export", row.evidence()),
        () -> assertEquals(OptionalInt.of(31), row.every()),
        () -> assertEquals(Optional.of(List.of("server")), row.covers()),
        () ->
            assertEquals(
                List.of("UNKNOWN-ID 9.9.9"),
                EVERYTHING.aside().messages().stream()
                    .map(m -> m.kind().spelling() + " " + m.subject())
                    .toList()));
  }

  @Test
  void what_decides_nothing_is_kept_beside() {
    Aside aside = EVERYTHING.aside();
    assertAll(
        () -> assertEquals("client pays", aside.clientDuties().get(0).words()),
        () -> assertEquals("fees", aside.conditions().get(0).about()),
        () ->
            assertEquals(
                List.of("24/7 monitoring", "HIPAA-ready"),
                aside.claims().stream().map(w -> w.words()).toList()),
        () -> assertEquals(Optional.of(Aside.Hosted.CLOUD), aside.tools().get(0).hosted()),
        () -> assertEquals(Optional.of(CmmcScope.Holds.SPD), aside.tools().get(0).holds()),
        () -> assertEquals(1, aside.prices().size()),
        () -> assertEquals(7, aside.business().size()));
  }

  @Test
  void a_date_without_a_day_counts_as_its_first() {
    assertAll(
        () -> assertEquals(Optional.of(LocalDate.of(2026, 5, 1)), DateText.firstDay("2026-05")),
        () -> assertEquals(Optional.of(LocalDate.of(2026, 1, 1)), DateText.firstDay("2026")),
        () -> assertEquals(Optional.empty(), DateText.firstDay("2026-02-30")),
        () -> assertEquals(Optional.empty(), DateText.firstDay("soon")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calls_itself: manged | ENG-067",
        "documents: [{id: a, title: A, kind: contract}] | ENG-067",
        "documents: [{id: a, title: A, kind: agreement, accepts: [b]}] | ENG-067",
        "documents: [{title: A, kind: agreement}] | YAML-014",
        "services: [back-up] | ENG-067",
        "terms: {backup-comitment: {level: daily, words: a}} | ENG-067",
        "terms: {backup-commitment: {level: dayly, words: a}} | ENG-067",
        "terms: {backup-commitment: {level: daily, every: P1D, words: a}} | ENG-062",
        "terms: {backup-commitment: daily} | YAML-015",
        "terms: {backup-commitment: {level: daily, document: z, words: a}} | ENG-069",
        "terms: {backup-commitment: {level: daily, words: a, elements: {off-site: b}}} | ENG-067",
        "terms: {backup-commitment: {level: daily, words: a, elements: {off-site-copy: }}} | YAML-014",
        "terms: {backup-commitment: {level: daily, words: a, cover: [server]}} | YAML-013",
        "terms: {backup-commitment: {level: daily, words: one, two}} | YAML-013",
        "deliverables: [{capability: training, words: a}] | ENG-067",
        "deliverables: [{capability: workforce-training, every: yearly, words: a}] | YAML-019",
        "named_functions: [mail-filter] | ENG-067",
        "does_not_perform: [backup] | ENG-067",
        "matrix: [{document: z, rows: []}] | ENG-069",
        "matrix: [{document: a, rows: [{party: provider}]}] | YAML-014",
        "tools: [{class: rmm, hosted: here}] | ENG-067",
        "client_duties: [{clause: '4'}] | YAML-014",
        "orders: [] | YAML-013",
        "business_hours: {open: 9, close: 8} | ENG-061",
      })
  void a_mistake_is_a_problem(String text, String code) {
    String key = text.substring(0, text.indexOf(':'));
    StringBuilder head = new StringBuilder();
    for (String part : List.of("id: one", "provider: One", "calls_itself: managed")) {
      head.append(part.startsWith(key + ":") ? "" : part + "\n");
    }
    if (!key.equals("documents")) {
      head.append("documents: [{id: a, title: Agreement, kind: agreement, signed: yes}]\n");
    }
    Problems problems = new Problems();
    new PapersReader(
            Cases.VOCABULARY, Cases.KINDS, PaperCases.NUMBERS, PaperCases.CONTROLS, problems)
        .read(PaperCases.text(head + text + "\n", problems));
    assertEquals(
        Set.of(code), new TreeSet<>(problems.errors().stream().map(Problem::code).toList()));
  }

  @Test
  void all_mistakes_come_in_one_run() {
    Problems problems = new Problems();
    new PapersReader(
            Cases.VOCABULARY, Cases.KINDS, PaperCases.NUMBERS, PaperCases.CONTROLS, problems)
        .read(
            PaperCases.text(
                """
                id: "not short"
                calls_itself: nothing
                documents:
                  - {id: a, title: A, kind: contract, date: soon}
                terms:
                  reporting: {level: dayly, document: b}
                  nothing: {level: x}
                deliverables:
                  - {capability: x}
                """,
                problems));
    assertEquals(
        List.of(
            "YAML-014",
            "ENG-067",
            "ENG-067",
            "PAP-006",
            "PAP-009",
            "ENG-067",
            "ENG-069",
            "ENG-067",
            "PAP-009",
            "ENG-067"),
        problems.all().stream().map(Problem::code).toList());
  }

  // --- rows that speak of the same

  private static String rows(String... rows) {
    StringBuilder text = new StringBuilder(HEAD + "matrix:\n");
    for (String row : rows) {
      String document = row.startsWith("unsigned ") ? "u" : "m";
      text.append("  - {document: ").append(document).append(", rows: [{");
      text.append(row.replace("unsigned ", "")).append("}]}\n");
    }
    Papers papers = PaperCases.papers(PaperCases.text(text.toString()));
    StringBuilder out = new StringBuilder();
    for (Row row : papers.rows()) {
      out.append(out.isEmpty() ? "" : "; ").append(row.key().id()).append(' ');
      out.append(row.party()).append(row.member().isEmpty() ? "" : " " + row.member());
      out.append(row.signed() ? "" : " unsigned").append(row.fanned() ? " below" : "");
      out.append(row.parts().isEmpty() ? "" : " " + row.parts());
      out.append(row.evidence().isEmpty() ? "" : " shown by " + row.evidence());
      out.append(row.every().isEmpty() ? "" : " every " + row.every().getAsInt());
      out.append(row.covers().map(c -> " on " + new TreeSet<>(c)).orElse(""));
    }
    for (Message message : papers.aside().messages()) {
      out.append(" ! ").append(message.kind().spelling()).append(' ').append(message.details());
    }
    return out.toString();
  }

  @Test
  void rows_with_different_parties_are_both_parties_and_a_question() {
    assertAll(
        () ->
            assertEquals(
                "AC.L2-3.1.1 JOINT ! CONTRADICTION [client, provider]",
                rows("for: 3.1.1, party: provider", "for: AC.L2-3.1.1, party: client")),
        () ->
            assertEquals(
                "AC.L2-3.1.1 JOINT [a, b] ! CONTRADICTION [client, provider]",
                rows("for: '3.1.1[b]', party: client", "for: '3.1.1[a]', party: provider")),
        () ->
            assertEquals(
                "AC.L2-3.1.1 PROVIDER ! CONTRADICTION [not-applicable, provider]",
                rows("for: 3.1.1, party: N/A", "for: 3.1.1, party: provider")),
        () ->
            assertEquals(
                "AC.L2-3.1.1 CLIENT ! CONTRADICTION [client, provider]",
                rows("unsigned for: 3.1.1, party: provider", "for: 3.1.1, party: client")));
  }

  @Test
  void rows_with_the_same_party_add_up() {
    assertAll(
        () ->
            assertEquals(
                "AC.L2-3.1.1 PROVIDER [a, b] shown by list; export every 31 on [endpoint, server]",
                rows(
                    "for: '3.1.1[a]', party: provider, evidence: list, every: P92D",
                    "for: '3.1.1[b]', party: MSP, evidence: export, every: P31D, covers: [server]")),
        () ->
            assertEquals(
                "AC.L2-3.1.1 PROVIDER",
                rows("for: '3.1.1[a]', party: provider", "for: 3.1.1, party: provider")),
        () ->
            assertEquals(
                "AC.L2-3.1.1 PROVIDER shown by list",
                rows(
                    "unsigned for: 3.1.1, party: provider, evidence: talk",
                    "for: 3.1.1, party: provider, evidence: list")),
        () -> assertEquals("AC.L2-3.1.1 MEMBER larch", rows("for: 3.1.1, party: 'member:larch'")),
        () ->
            assertEquals(
                "AC.L2-3.1.1 PROVIDER unsigned", rows("unsigned for: 3.1.1, party: provider")));
  }

  @Test
  void what_a_table_names_narrowly_counts_before_what_hangs_below_a_heading() {
    assertAll(
        () ->
            assertEquals(
                "164.312(a)(2)(i) PROVIDER below; 164.312(a)(2)(ii) PROVIDER below;"
                    + " 164.312(a)(2)(iii) CLIENT; 164.312(a)(2)(iv) PROVIDER below",
                rows(
                    "for: 164.312(a), party: provider",
                    "for: '164.312(a)(2)(iii)', party: client")),
        () -> {
          String all = rows("for: 164.308, party: provider", "for: 164.308(a), party: client");
          assertTrue(all.contains("164.308(a)(8) CLIENT below; "), all);
          assertTrue(all.endsWith("164.308(b)(3) PROVIDER below"), all);
        });
  }
}
