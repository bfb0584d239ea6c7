// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.PlanState;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;

/** Points of CMMC Level 2 under three offers and under what each kind of support includes. */
class CmmcPointsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static Stream<Run> runs() {
    return Run.all().filter(r -> r.expected().has("cmmc"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void pointsAreAsTheDomainSays(Run run) {
    JsonNode want = run.expected().get("cmmc");
    PlanState draft = new PlanState(PlanState.State.DRAFT, Optional.empty());
    CmmcPoints got = CmmcPoints.of(run.judgements(), prices(), run.judge(), draft.reason(TODAY));

    assertEquals(Optional.empty(), got.numbers());
    assertEquals(want.get("reason").asText(), got.reason().orElseThrow().spelling());
    JsonNode numbers = want.get("ifFinal");
    assertEquals(
        new CmmcPoints.Numbers(
            numbers.get("asOffered").asInt(),
            numbers.get("termsOnly").asInt(),
            numbers.get("ceiling").asInt()),
        got.ifFinal());
    assertEquals(want.get("retainedPoints").asInt(), got.retainedPoints());
    assertEquals(want.get("gapPoints").asInt(), got.gapPoints());
    assertEquals(want.get("open").asInt(), got.open());
    assertEquals(Cases.texts(want.get("partial")), shortened(got.partial()));
    assertEquals(Cases.texts(want.get("dayOne")), shortened(got.dayOne()));
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
    CmmcPoints got =
        CmmcPoints.of(
            judge.judge(Cases.reading("cmmc-level-2").controls()), prices(), judge, Optional.empty());
    CmmcPoints.Numbers numbers = got.numbers().orElseThrow();

    assertEquals(
        want,
        numbers.asOffered()
            + " "
            + numbers.termsOnly()
            + " "
            + numbers.ceiling()
            + " "
            + got.retainedPoints());
  }

  @Test
  void aPlanThatIsMissingADraftOrOldGivesNoNumber() {
    assertEquals(
        Optional.of(PlanState.Reason.SSP_MISSING),
        new PlanState(PlanState.State.NONE, Optional.empty()).reason(TODAY));
    assertEquals(
        Optional.of(PlanState.Reason.SSP_OUT_OF_DATE),
        new PlanState(PlanState.State.FINAL, Optional.of(LocalDate.of(2025, 11, 22)))
            .reason(TODAY));
    assertEquals(
        Optional.empty(),
        new PlanState(PlanState.State.FINAL, Optional.of(LocalDate.of(2025, 11, 23)))
            .reason(TODAY));
  }

  private static List<String> shortened(List<String> ids) {
    return ids.stream().map(id -> id.replaceFirst("^[A-Z]{2}\\.L2-", "")).toList();
  }

  static Map<String, CmmcPoints.Price> prices() {
    Map<String, CmmcPoints.Price> out = new HashMap<>();
    for (String family :
        List.of(
            "ac", "at", "au", "ca", "cm", "ia", "ir", "ma", "mp", "pe", "ps", "ra", "sc", "si")) {
      Path file = Path.of("controls/frameworks/cmmc-level-2", family + ".yaml");
      YamlMap map = Yaml.read(file, family, new Problems()).orElseThrow();
      for (YamlMap control : map.maps("controls")) {
        String waits = control.text("poam").value();
        out.put(
            control.text("id").value(),
            new CmmcPoints.Price(
                control.wholeNumber("points", 0),
                control.has("partial_points")
                    ? OptionalInt.of(control.wholeNumber("partial_points", 0))
                    : OptionalInt.empty(),
                waits.equals("allowed"),
                waits.equals("conditional")));
      }
    }
    return out;
  }
}
