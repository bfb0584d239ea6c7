// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked before three offers are signed by three organizations. */
class QuestionsTest {
  static Stream<Run> runs() {
    return Run.all();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void questionsToTheProviderAreAsTheDomainSays(Run run) {
    List<String> want = new ArrayList<>();
    for (JsonNode each : run.expected().get("questions")) {
      want.add(
          each.get("about").asText()
              + " closes "
              + each.get("closesAlone")
              + " stands in "
              + each.get("standsIn")
              + (each.get("usual").asBoolean() ? " usual" : ""));
    }
    List<String> got = new ArrayList<>();
    int before = Integer.MAX_VALUE;
    for (Question each : questions(run)) {
      assertTrue(each.closesAlone() <= before);
      before = each.closesAlone();
      got.add(
          spelled(each)
              + " closes "
              + each.closesAlone()
              + " stands in "
              + each.standsIn()
              + (each.usual() ? " usual" : ""));
    }

    assertEquals(new TreeSet<>(want), new TreeSet<>(got));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void factsNobodyHasToldAreAskedWithWhatHangsOnThem(Run run) {
    List<String> want = new ArrayList<>();
    run.expected()
        .get("factQuestions")
        .forEach(f -> want.add(f.get("fact").asText() + " " + Cases.texts(f.get("controls"))));

    assertEquals(
        want,
        Questions.aboutFacts(run.judgements(), run.client()).stream()
            .map(
                f ->
                    f.fact()
                        + " "
                        + f.controls().stream()
                            .map(c -> c.replaceFirst("^[A-Z]{2}\\.L2-", ""))
                            .toList())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"dental B, imaging servers", "dental C, ''", "shop B, ''"})
  void aSystemWithRegulatedDataThatNobodyLooksAfterIsAskedAbout(String which, String system) {
    Run run = Run.all().filter(r -> r.toString().equals(which)).findFirst().orElseThrow();

    assertEquals(
        system.isEmpty() ? List.of() : List.of(system), new Questions(run.judge()).aboutSystems());
  }

  private static List<Question> questions(Run run) {
    Map<String, Integer> weights = new HashMap<>();
    run.judgements().forEach(j -> weights.put(j.control().id(), run.weight(j)));
    return new Questions(run.judge()).toProviders(run.judgements(), weights::get);
  }

  private static String spelled(Question each) {
    return switch (each.topic()) {
      case TRAIT -> Cases.key(each.subject());
      case ELEMENT -> "has:" + each.subject();
      case FUNCTION -> "name:" + each.subject();
      case DELIVERABLE -> "deliver:" + each.subject();
      case ORDER -> "order:" + each.subject();
      case TOPIC -> "topic:" + each.subject();
      case INDEPENDENT -> "independent:" + each.subject();
      case RULE -> "rule:" + each.subject();
      case AREA -> "area:" + each.subject();
      case STAFF -> "no-staff";
      case MATRIX -> "no-matrix";
    };
  }
}
