// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jobs of three offers for three organizations. */
class JobsTest {
  static Stream<Run> runs() {
    return Run.all();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyJobIsAsTheDomainSays(Run run) {
    List<Job> jobs = new Jobs(run.judge()).of(run.judgements());

    assertEquals(table(run.expected().get("jobTable")), table(jobs));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void countsByStateAreAsTheDomainSays(Run run) {
    Map<String, Integer> counts = new TreeMap<>();
    Jobs.counts(new Jobs(run.judge()).of(run.judgements()))
        .forEach((s, n) -> counts.put(s.spelling(), n));

    assertEquals(SharesTest.numbers(run.expected().get("jobs")), counts);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void anOpenCellSaysWhichSystemsAreLookedAfter(Run run) {
    Jobs jobs = new Jobs(run.judge());
    Map<String, Object> want = new TreeMap<>();
    Map<String, Object> got = new TreeMap<>();
    for (Judgement each : run.judgements()) {
      JsonNode cell = run.expected().get("cells").get(Run.id(each));
      if (cell.has("partly")) {
        want.put(Run.id(each), table(cell.get("partly")));
      }
      Map<String, Map<String, String>> partly = new TreeMap<>();
      jobs.partly(each).forEach((act, of) -> partly.putAll(table(of)));
      if (!partly.isEmpty()) {
        got.put(Run.id(each), partly);
      }
    }

    assertEquals(want, got);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whatIsHeldSaysWhereItIsWritten(Run run) {
    for (Job job : new Jobs(run.judge()).of(run.judgements())) {
      String which = job.capability().id() + " on " + job.system().orElse("-");
      if (job.state() == Job.State.HELD || job.state() == Job.State.SHARED) {
        assertTrue(!job.sources().isEmpty(), which);
        assertTrue(
            job.sources().stream().allMatch(s -> s.member().equals(run.papers().id())), which);
      }
      if (job.state() == Job.State.OPEN) {
        assertTrue(!job.missing().isEmpty(), which);
      }
    }
  }

  private static Map<String, Map<String, String>> table(JsonNode map) {
    Map<String, Map<String, String>> out = new TreeMap<>();
    map.properties()
        .forEach(
            act -> {
              Map<String, String> states = new TreeMap<>();
              act.getValue()
                  .properties()
                  .forEach(s -> states.put(s.getKey(), s.getValue().asText()));
              if (!states.isEmpty()) {
                out.put(act.getKey(), states);
              }
            });
    return out;
  }

  private static Map<String, Map<String, String>> table(List<Job> jobs) {
    Map<String, Map<String, String>> out = new TreeMap<>();
    for (Job job : jobs) {
      out.computeIfAbsent(job.capability().id(), k -> new TreeMap<>())
          .put(job.system().orElse("-"), job.state().spelling());
    }
    return out;
  }
}
