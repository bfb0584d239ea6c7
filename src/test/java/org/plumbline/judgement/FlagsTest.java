// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.catalogue.FlagKind;

/** What stands beside the verdicts of three offers for three organizations. */
class FlagsTest {
  private static final JsonNode MARKS = Cases.json("marks.json");

  static Stream<Run> runs() {
    return Run.all();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyFlagIsAsTheDomainSays(Run run) {
    Map<String, Set<String>> want = new TreeMap<>();
    Map<String, Set<String>> got = new TreeMap<>();
    for (Judgement each : run.judgements()) {
      JsonNode flags = run.expected().get("cells").get(Run.id(each)).path("flags");
      want.put(Run.id(each), new TreeSet<>(Cases.texts(flags)));
      Set<String> spelled = new TreeSet<>();
      flags(run, each).forEach(f -> spelled.add(f.spelling()));
      got.put(Run.id(each), spelled);
    }

    assertEquals(want, got);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void dutiesThatNeedSkillAreListed(Run run) {
    List<String> got =
        run.judgements().stream()
            .filter(j -> flags(run, j).contains(Flag.of(FlagKind.SKILL, "")))
            .map(Run::id)
            .toList();

    assertEquals(Cases.texts(run.expected().get("skill")), got);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void severityIsAsTheDomainSays(Run run) {
    Map<String, Integer> got = new TreeMap<>();
    for (Judgement each : run.judgements()) {
      Severity severity = severity(run, each, flags(run, each));
      if (severity != Severity.INFO) {
        got.merge(severity.name(), 1, Integer::sum);
      }
    }

    assertEquals(SharesTest.numbers(run.expected().get("severity")), got);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void aDutyWithoutANamedOwnerIsAsGraveAsAnOpenOne(Run run) {
    Flags flags = new Flags(run.judge());
    for (Judgement each : run.judgements()) {
      if (each.verdict() == Verdict.RETAINED) {
        Set<Flag> found = flags.of(each, false, Set.of());
        assertEquals(Severity.values()[run.weight(each)], severity(run, each, found));
      }
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> Severity.of(run.judgements().get(0), 4, false, false));
  }

  private static Severity severity(Run run, Judgement each, Set<Flag> flags) {
    boolean unmanned =
        flags.stream().map(Flag::kind).anyMatch(k -> k == FlagKind.SKILL || k == FlagKind.OWNER);
    return Severity.of(each, run.weight(each), unmanned, false);
  }

  private static Set<Flag> flags(Run run, Judgement each) {
    Set<FlagKind> marks = new TreeSet<>();
    JsonNode mark = MARKS.path(Run.id(each));
    for (FlagKind kind : FlagKind.values()) {
      if (kind.spelling().equals(mark.asText())) {
        marks.add(kind);
      }
    }
    return new Flags(run.judge()).of(each, true, marks);
  }
}
