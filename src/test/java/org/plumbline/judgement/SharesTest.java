// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.judgement.Judgement.Verdict;
import org.plumbline.papers.Basis;

/** Shares of three offers for three organizations. */
class SharesTest {
  static Stream<Run> runs() {
    return Run.all();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void fourSharesAddUpAndAreAsTheDomainSays(Run run) {
    Shares shares = Shares.of(run.judgements());

    assertEquals(numbers(run.expected().get("shares")), told(shares));
    assertEquals(
        shares.assignable(),
        shares.carried() + shares.left() + shares.open() + shares.impossible());
    assertEquals(
        run.judgements().size(),
        shares.assignable()
            + shares.nonDelegable()
            + shares.verdicts().get(Verdict.NOT_APPLICABLE));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void countsOfVerdictsAndSubtypesAreAsTheDomainSays(Run run) {
    Shares shares = Shares.of(run.judgements());
    Map<String, Integer> verdicts = new TreeMap<>();
    shares.verdicts().forEach((v, n) -> verdicts.put(v.name(), n));

    assertEquals(numbers(run.expected().get("counts")), verdicts);
    assertEquals(numbers(run.expected().get("subtypes")), new TreeMap<>(shares.subtypes()));
  }

  private static Map<String, Integer> told(Shares shares) {
    return new TreeMap<>(
        Map.of(
            "assignable", shares.assignable(),
            "carried", shares.carried(),
            "left", shares.left(),
            "open", shares.open(),
            "impossible", shares.impossible(),
            "carriable", shares.carriable(),
            "assisted", shares.assisted(),
            "advertised", shares.byBasis().get(Basis.ADVERTISED),
            "offered", shares.byBasis().get(Basis.OFFERED),
            "signed", shares.byBasis().get(Basis.SIGNED)));
  }

  static Map<String, Integer> numbers(JsonNode map) {
    Map<String, Integer> out = new TreeMap<>();
    map.properties().forEach(e -> out.put(e.getKey(), e.getValue().asInt()));
    return out;
  }
}
