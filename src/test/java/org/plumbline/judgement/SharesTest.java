// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shares of three offers for three organizations. */
class SharesTest {
  static Stream<Run> runs() {
    return Run.all();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void fourSharesAddUpAndAreAsTheDomainSays(Run run) {
    Shares shares = Shares.of(run.judgements());

    assertEquals(numbers(run.expected().get("shares")), ToldShares.of(run.judgements()));
    assertEquals(
        shares.assignable(),
        shares.carried() + shares.left() + shares.open() + shares.impossible());
    assertEquals(run.judgements().stream().filter(Shares::assignable).count(), shares.assignable());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void countsOfVerdictsAndSubtypesAreAsTheDomainSays(Run run) {
    Map<String, Integer> verdicts = new TreeMap<>();
    Map<String, Integer> subtypes = new TreeMap<>();
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(verdict.name(), 0);
    }
    for (Judgement each : run.judgements()) {
      verdicts.merge(each.verdict().name(), 1, Integer::sum);
      each.subtype().ifPresent(s -> subtypes.merge(s, 1, Integer::sum));
    }

    assertEquals(numbers(run.expected().get("counts")), verdicts);
    assertEquals(numbers(run.expected().get("subtypes")), subtypes);
  }

  static Map<String, Integer> numbers(JsonNode map) {
    Map<String, Integer> out = new TreeMap<>();
    map.properties().forEach(e -> out.put(e.getKey(), e.getValue().asInt()));
    return out;
  }
}
