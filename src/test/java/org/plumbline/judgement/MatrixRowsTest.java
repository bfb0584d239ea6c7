// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Papers;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;

/**
 * A table with a row for each of the 110 requirements of CMMC level 2 and nothing else in the
 * papers. Which rows of the published table are shared is not known here; both ways of naming the
 * provider come to the same shares.
 */
class MatrixRowsTest {
  private static final Reading READING = Cases.reading("cmmc-level-2");
  private static final Client SHOP = PaperCases.client("shop");
  private static final String ALL =
      ", covers: [endpoint, server, network, cloud-tenant, application, specialised]";
  private static final String SHOWN = ", every: P365D, evidence: record";

  private static Papers papers(String party, boolean signed, String rest, String terms) {
    StringBuilder out =
        new StringBuilder(
            """
            id: p
            provider: The provider
            calls_itself: managed
            documents:
              - {id: a, title: Agreement, kind: agreement, signed: yes}
              - {id: m, title: Table, kind: matrix, signed: SIGNED}
            terms:
              contract-continuity: {level: standing, document: a, words: standing}
            TERMSmatrix:
              - document: m
                rows:
            """
                .replace("SIGNED", signed ? "yes" : "no")
                .replace("TERMS", terms));
    for (Control control : READING.controls()) {
      out.append("      - {for: ").append(control.id());
      out.append(", party: ").append(party).append(rest).append("}\n");
    }
    return PaperCases.papers(PaperCases.text(out.toString()));
  }

  private static String shares(Papers papers) {
    Map<String, Integer> counted =
        ToldShares.of(new Judge(Cases.VOCABULARY, SHOP, Arrangement.of(papers)).judge(READING.controls()));
    return counted.get("carried")
        + "/"
        + counted.get("left")
        + "/"
        + counted.get("open")
        + "/"
        + counted.get("impossible");
  }

  @ParameterizedTest
  @CsvSource({"provider", "joint"})
  void a_table_alone_carries_what_was_measured(String party) {
    String onRequest =
        "  maintenance-cadence: {level: when-ordered, document: a, words: on request}\n";
    assertEquals("0/7/92/0", shares(papers(party, false, SHOWN + ALL, "")), "unsigned");
    assertEquals("0/7/92/0", shares(papers(party, true, ALL, "")), "no evidence");
    assertEquals(
        "1/7/91/0",
        shares(papers(party, true, ", evidence: record, covers: [cloud-tenant]", "")),
        "for the tenant only");
    assertEquals("90/7/2/0", shares(papers(party, true, SHOWN + ALL, "")), "for all systems");
    assertEquals(
        "87/7/5/0", shares(papers(party, true, SHOWN + ALL, onRequest)), "updates on request");
  }

  @Test
  void rows_that_give_away_what_only_the_organization_can_do_are_named() {
    assertEquals(
        32,
        TableMessages.overInherited(
                papers("provider", true, SHOWN + ALL, ""), READING.controls(), Cases.VOCABULARY)
            .size());
    assertEquals(
        0,
        TableMessages.overInherited(
                papers("joint", true, SHOWN + ALL, ""), READING.controls(), Cases.VOCABULARY)
            .size());
  }
}
