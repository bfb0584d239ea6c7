// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.papers.Arrangement;

/** Points of CMMC Level 2 under three offers and under what each kind of support includes. */
class CmmcPointsTest {
  private static final int FULL = 110;

  static Stream<Run> runs() {
    return Run.all().filter(r -> r.expected().has("cmmc"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void pointsAreAsTheDomainSays(Run run) {
    JsonNode want = run.expected().get("cmmc");
    Judge judge = run.judge();
    CmmcPoints got = points(run.judgements(), judge);

    JsonNode numbers = want.get("ifFinal");
    assertEquals(
        List.of(
            numbers.get("asOffered").asInt(),
            numbers.get("termsOnly").asInt(),
            numbers.get("ceiling").asInt()),
        List.of(got.asOffered(), got.withTerms(), got.ceiling()));
    assertEquals(want.get("retainedPoints").asInt(), got.retained());
    assertEquals(want.get("gapPoints").asInt(), FULL - got.ceiling());
    assertEquals(want.get("open").asInt(), got.eligible().size() + got.notEligible().size());
    assertEquals(
        Cases.texts(want.get("partial")),
        run.judgements().stream()
            .filter(j -> CmmcPoints.lesserDuty(j, judge))
            .map(Run::id)
            .toList());
    assertEquals(Cases.texts(want.get("dayOne")), shortened(got.notEligible()));
  }

  @ParameterizedTest
  @CsvSource({
    "break-fix, USUAL, -160 -143 -5 43",
    "break-fix, ORDERED, -5 -5 -5 41",
    "managed, FLOOR, -160 110 110 43",
    "managed, USUAL, 39 110 110 44",
    "managed, CEILING, 110 110 110 38",
    "co-managed, FLOOR, -160 110 110 43",
    "co-managed, USUAL, 41 110 110 61",
    "co-managed, CEILING, 110 110 110 38"
  })
  void pointsOfEachKindOfSupport(String kind, Archetypes.Value value, String want) {
    Judge judge =
        new Judge(
            Cases.VOCABULARY,
            Cases.archetype(kind.equals("co-managed") ? 2 : 0),
            Arrangement.of(Archetypes.papers(kind, value)));
    CmmcPoints got = points(judge.judge(Cases.reading("cmmc-level-2").controls()), judge);

    assertEquals(
        want, got.asOffered() + " " + got.withTerms() + " " + got.ceiling() + " " + got.retained());
  }

  private static List<String> shortened(List<String> ids) {
    return ids.stream().map(id -> id.replaceFirst("^[A-Z]{2}\\.L2-", "")).toList();
  }

  private static CmmcPoints points(List<Judgement> judged, Judge judge) {
    return CmmcPoints.of(judged, j -> CmmcPoints.lesserDuty(j, judge), FULL);
  }
}
