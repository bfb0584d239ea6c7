// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which answers would move most of what is said of three offers for three organizations. */
class MovesMostTest {
  private static final int PRINTED = 3;

  static Stream<Run> runs() {
    return Run.all();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theThreeThatMoveMostAreAsTheDomainSays(Run run) {
    List<String> want = new ArrayList<>();
    for (JsonNode each : run.expected().get("movesMost")) {
      want.add(each.get("input").asText() + " " + each.get("verdicts") + " " + each.get("closed"));
    }
    List<String> got =
        MovesMost.of(run.judge(), run.judgements()).stream()
            .limit(PRINTED)
            .map(i -> spelled(i) + " " + i.verdicts() + " " + i.closed())
            .toList();

    assertEquals(want, got);
  }

  private static String spelled(MovesMost.Input each) {
    return switch (each.kind()) {
      case CARER -> "carer:" + each.subject();
      case FACT -> "fact:" + each.subject();
      case TERM -> "term:" + each.subject();
      case DELIVERABLE -> "deliverable:" + each.subject();
      case CONTRACT -> "sign:contract";
    };
  }
}
