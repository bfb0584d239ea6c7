// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Papers;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;

/** One of the nine acceptance cases, judged, beside what the domain expects of it. */
record Run(
    JsonNode expected,
    Client client,
    Papers papers,
    Reading reading,
    Judge judge,
    List<Judgement> judgements) {

  private static final JsonNode WEIGHTS = Cases.json("weights.json");

  static Stream<Run> all() {
    List<Run> out = new ArrayList<>();
    Cases.json("expected-offers.json").forEach(e -> out.add(of(e)));
    return out.stream();
  }

  private static Run of(JsonNode expected) {
    String organisation = expected.get("organisation").asText();
    Client client = Cases.client(organisation);
    Papers papers = Cases.offer(expected.get("offer").asText(), organisation);
    Judge judge = new Judge(Cases.VOCABULARY, client, Arrangement.of(papers));
    Reading reading = Cases.reading(ExpectedOffersTest.framework(organisation));
    return new Run(expected, client, papers, reading, judge, judge.judge(reading.controls()));
  }

  /** Weight of a control by its regime, 3 to 1. */
  int weight(Judgement each) {
    return WEIGHTS.get(reading.framework()).get(id(each)).asInt();
  }

  /** The control's id as tables of expected results have it. */
  static String id(Judgement each) {
    return id(each.control());
  }

  static String id(Control control) {
    return control.id().replaceFirst("^[A-Z]{2}\\.L[123]-", "");
  }

  @Override
  public String toString() {
    return expected.get("organisation").asText() + " " + expected.get("offer").asText();
  }
}
