// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalogue.Control;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Client;
import org.plumbline.papers.Papers;

/**
 * Small papers that differ in one word: what is sold, what is refused, what data a system holds.
 */
class SoldCasesTest {
  static Stream<JsonNode> cases() {
    List<JsonNode> out = new ArrayList<>();
    Cases.json("sold-cases.json").forEach(out::add);
    return out.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_verdict_is_as_the_domain_says(JsonNode each) {
    ObjectNode paper = each.get("paper").deepCopy();
    paper.put("provider", "The provider");
    paper.get("documents").forEach(d -> ((ObjectNode) d).put("title", "A paper"));
    ObjectNode organisation = each.get("organisation").deepCopy();
    organisation.put("name", "The client");
    Papers papers = PaperCases.papers(PaperCases.text(paper.toString()));
    Client client = PaperCases.client(PaperCases.text(organisation.toString()));
    Judge judge = new Judge(Cases.VOCABULARY, client, Arrangement.of(papers));
    Judgement judged = judge.judge(control(each.get("control").asText()));
    assertEquals(
        each.get("verdict").asText()
            + " "
            + each.path("subtype").asText("-")
            + causes(each.path("causes")),
        judged.verdict() + " " + judged.subtype().orElse("-") + causes(judged),
        each.get("case").asText());
  }

  private static Control control(String written) {
    String id = PaperCases.CONTROLS.find(written).get(0).control();
    return PaperCases.FRAMEWORKS.stream()
        .flatMap(f -> Cases.reading(f).controls().stream())
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String causes(JsonNode causes) {
    TreeSet<String> out = new TreeSet<>();
    for (JsonNode cause : causes) {
      out.add(
          cause.get("cause").asText()
              + ' '
              + cause.get("capability").asText()
              + cause.path("area").asText("")
              + (cause.path("addOn").asBoolean() ? " add-on" : "")
              + new TreeSet<>(Cases.texts(cause.path("missing")))
              + new TreeSet<>(Cases.texts(cause.path("providersHalf"))));
    }
    return out.toString();
  }

  private static String causes(Judgement judged) {
    TreeSet<String> out = new TreeSet<>();
    for (Cause cause : judged.causes()) {
      out.add(
          cause.kind().spelling()
              + ' '
              + cause.capability()
              + cause.detail()
              + (cause.addOn() ? " add-on" : "")
              + ToldCell.spelled(cause.missing())
              + ToldCell.spelled(cause.providersHalf().orElse(List.of())));
    }
    return out.toString();
  }
}
