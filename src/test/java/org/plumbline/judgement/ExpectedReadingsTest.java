// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Papers;

/** Two papers as a compliance officer reads them, read again and judged. */
class ExpectedReadingsTest {
  private static final Client PRACTICE = PaperCases.client("practice");

  static Stream<JsonNode> cases() {
    List<JsonNode> out = new ArrayList<>();
    Cases.json("expected-readings.json").forEach(out::add);
    return out.stream();
  }

  static Papers papers(JsonNode expected) {
    return PaperCases.papers(
        expected.get("reading").asText().startsWith("01") ? "kestrel" : "lumenary");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCellIsAsTheDomainSays(JsonNode expected) {
    Judge judge = new Judge(Cases.VOCABULARY, PRACTICE, Arrangement.of(papers(expected)));
    List<String> wrong = new ArrayList<>();
    for (Judgement each : judge.judge(Cases.reading("hipaa-security-rule"))) {
      String id = each.control().id();
      String want = ToldCell.expected(expected.get("cells").get(id), false);
      String got = ToldCell.derived(each, false);
      if (!want.equals(got)) {
        wrong.add("\n" + id + "\n   want " + want + "\n   got  " + got);
      }
    }
    assertEquals(new TreeSet<>(), new TreeSet<>(wrong), wrong.size() + " cells");
  }
}
