// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.papers.Client;
import org.plumbline.papers.Message;
import org.plumbline.papers.Papers;

/** What somebody has to ask about papers is told, each with its words and its place. */
class MessagesTest {
  private static final Client CLIENT =
      PaperCases.client(
          PaperCases.text(
              """
              name: One
              internal_it_staff: none
              systems:
                - {id: server, class: server, regulated_data: stored, tags: [backed-up]}
              """));

  private static final String HEAD =
      """
      id: one
      provider: One
      calls_itself: CALLS
      documents:
        - {id: a, title: Agreement, kind: agreement, signed: yes}
        - {id: b, title: Page, kind: web-page}
        - {id: c, title: Home page, kind: web-page, binds: no}
        - {id: e, title: Proposal, kind: proposal, efforts: yes}
        - {id: u, title: Unseen, kind: schedule, read: no, named_in: "a, 7"}
      """;

  private static Papers papers(String text) {
    String kind = text.startsWith("specialist ") ? "specialist" : "managed";
    String rest = text.replaceFirst("^specialist ", "").replace("; ", "\n");
    return PaperCases.papers(PaperCases.text(HEAD.replace("CALLS", kind) + rest + "\n"));
  }

  private static Set<String> told(String text) {
    Set<String> out = new TreeSet<>();
    for (Message each : Messages.of(papers(text), CLIENT, Cases.VOCABULARY)) {
      if (each.kind() != Message.Kind.NOT_READ) {
        out.add(
            each.kind().spelling()
                + " "
                + each.subject()
                + (each.details().isEmpty() ? "" : " " + each.details()));
      }
    }
    return out;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "claims: [a] | ``",
        "terms: {reporting: [{level: on-request, document: a, words: x}, {level: monthly-operational, document: b, words: y}]} | CONTRADICTION reporting [a on-request, b monthly-operational]",
        "terms: {reporting: [{level: on-request, document: a, words: x}, {level: on-request, document: b, words: y}]} | ``",
        "terms: {reporting: [{level: on-request, document: a, words: x}, {level: monthly-operational, document: b, words: y, replaces: x}]} | ``",
        "terms: {reporting: [{level: on-request, document: a, words: x}, {level: monthly-operational, document: b, words: y, taken: no}]} | ``",
        "terms: {reporting: [{level: on-request, document: a, words: x}, {level: monthly-operational, document: u, words: y}]} | ``",
        "terms: {maintenance-cadence: [{level: monthly, document: a, words: x, covers: [server]}, {level: when-ordered, document: b, words: y, covers: [endpoint]}]} | ``",
        "terms: {backup-commitment: {level: daily, document: a, words: x}} | SYSTEMS-NOT-SAID backup-commitment",
        "terms: {backup-commitment: {level: none, document: a, words: x}} | ``",
        "terms: {backup-commitment: {level: daily, document: a, words: x, covers: [backed-up]}} | ``",
        "terms: {maintenance-cadence: {level: monthly, document: a, words: x}} | ``",
        "terms: {maintenance-cadence: {level: monthly, document: a, words: x, covers: []}} | SYSTEMS-NOT-SAID maintenance-cadence",
        "terms: {monitoring-hours: {level: business-hours, document: a, words: x}} | ``",
        "terms: {maintenance-cadence: {level: monthly, document: a, words: x, covers: [servers]}} | SCOPE-NOT-MAPPED servers",
        "covers: [endpoint, phones] | SCOPE-NOT-MAPPED phones",
        "excludes: {systems: [cameras]} | ``",
        "terms: {reporting: {level: on-request, document: e, words: x}} | EFFORTS reporting",
        "terms: {reporting: {level: on-request, document: e, words: x, efforts: no}} | ``",
        "terms: {recovery-commitment: {level: on-request, document: a, words: x, covers: [server], elements: {recovery-time: y}, efforts: [recovery-time]}} | EFFORTS recovery-time",
        "terms: {reporting: {level: on-request, document: a, words: x, only_if: [you pay]}} | CONDITION reporting [you pay]",
        "terms: {reporting: {level: on-request, document: a, words: x, if_client: [you ask]}} | ``",
        "terms: {reporting: {level: on-request, document: c, words: x}} | FOR-SALE reporting",
        "terms: {reporting: {level: on-request, document: a, words: x, on_quote: yes}} | FOR-SALE reporting",
        "does_not_perform: [{capability: data-backup, unless_agreed: yes}] | FOR-SALE data-backup",
        "does_not_perform: [data-backup] | ``",
        "terms: {monitoring-scope: {level: health, document: a, words: 'We give 24x7 Monitoring'}} | CLAIM-AS-PROMISE monitoring-scope [24x7 monitoring]",
        "terms: {monitoring-scope: {level: none, document: a, words: '24/7 monitoring'}} | ``",
        "claims: [Total care]; terms: {reporting: {level: on-request, document: a, words: 'total care, reports'}} | CLAIM-AS-PROMISE reporting [Total care]",
        "deliverables: [{capability: incident-exercise, every: P365D, joins: yes, document: a, words: x}] | JOINS incident-exercise",
        "deliverables: [{capability: risk-analysis, once: yes, dated: 2026, document: a, words: x}] | ``",
        "terms: {contract-continuity: {level: standing, document: a, words: x}}; deliverables: [{capability: risk-analysis, once: yes, dated: 2026, document: a, words: x}] | ONCE risk-analysis",
        "deliverables: [{capability: restore-testing, every: P92D, document: a, words: x}] | SYSTEMS-NOT-SAID restore-testing",
        "deliverables: [{capability: risk-analysis, every: P365D, document: e, words: x}] | EFFORTS risk-analysis",
        "matrix: [{document: b, rows: [{for: 3.13.14, party: N/A}]}] | NA-CLAIMED SC.L2-3.13.14",
        "matrix: [{document: b, rows: [{for: 3.99.1, party: client}]}] | UNKNOWN-ID 3.99.1",
        "services: [user-support]; terms: {backup-commitment: {level: daily, document: a, words: x, covers: [server]}} | AREA-NOT-LISTED backup-commitment [backup-and-recovery]",
        "specialist services: [data-backup]; terms: {backup-commitment: {level: daily, document: a, words: x, covers: [server]}} | ``",
        "prices: {currency: USD, lines: [{what: night work, unit: hour, each: 240, per: month}]} | QUANTITY-NOT-KNOWN night work",
      })
  void a_question_is_told(String text, String message) {
    assertEquals(message.isEmpty() ? Set.of() : Set.of(message), told(text));
  }

  @Test
  void a_message_says_where_it_stands() {
    List<Message> messages =
        Messages.of(
            papers("terms: {reporting: {level: on-request, document: e, clause: '4', words: we try}}"),
            CLIENT,
            Cases.VOCABULARY);
    Message efforts = messages.get(1);
    assertAll(
        () -> assertEquals("Unseen", messages.get(0).subject()),
        () -> assertEquals("a, 7", messages.get(0).where().clause()),
        () -> assertEquals("e", efforts.where().document()),
        () -> assertEquals("4", efforts.where().clause()),
        () -> assertEquals("we try", efforts.where().words()),
        () -> assertEquals(10, efforts.where().place().line()),
        () -> assertTrue(efforts.where().place().file().endsWith("paper.yaml")));
  }
}
