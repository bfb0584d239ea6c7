// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Retention;
import org.plumbline.capability.RetentionFile;
import org.plumbline.problem.Problems;

/** Who holds the record of each act, and how long it is kept. */
class EvidenceTest {
  static Stream<Run> runs() {
    return Run.all();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyHolderIsAsTheDomainSays(Run run) {
    List<String> wrong = new ArrayList<>();
    for (Judgement each : run.judgements()) {
      JsonNode outcomes = run.expected().get("cells").get(Run.id(each)).path("outcomes");
      for (int i = 0; i < each.findings().size(); i++) {
        JsonNode want = outcomes.get(i).get("evidence");
        Evidence got = Evidence.of(each.findings().get(i), each.control().id(), run.judge());
        String wanted = want.get("holder").asText() + " " + want.get("basis").asText();
        String told = got.holder().name().toLowerCase(Locale.ROOT) + " " + got.basis().spelling();
        if (!wanted.equals(told)) {
          wrong.add("\n" + Run.id(each) + " " + outcomes.get(i) + " got " + told);
        }
        assertEquals(got.holder() == Evidence.Holder.PROVIDER, !got.sources().isEmpty());
      }
    }

    assertEquals(new TreeSet<>(), new TreeSet<>(wrong));
  }

  @ParameterizedTest
  @CsvSource({
    "RAW_LOG, hipaa, 365, no number in HIPAA",
    "ACTIVITY, hipaa, 2190, '45 CFR 164.316(b)(1)(ii), (b)(2)(i)'",
    "ACTIVITY, glba, 1095, no number in 16 CFR 314",
    "BREACH, hipaa, 2190, '45 CFR 164.414(a) with 164.530(j)(2); burden of proof 164.414(b)'",
    "SETTING, glba, 365, no number in 16 CFR 314",
    "SETTING, glba hipaa, 2190, the rule wants documentation of settings only where an act must be"
        + " documented",
    "SETTING, hipaa cmmc, 2190, '32 CFR 170.16(c)(4), 170.17(c)(4)'",
    "RAW_LOG, hipaa nist-800-53, 365, 'AU-11 parameter unset; FedRAMP asks for at least a year, OMB"
        + " M-21-31 for 30 months in all'"
  })
  void aRecordIsKeptTheLongestPeriodOfTheRegimesOfTheRun(
      Capability.Record record, String regimes, int days, String citation) {
    Retention.Period longest = periods().longest(record, Set.of(regimes.split(" "))).orElseThrow();

    assertEquals(days, longest.days());
    assertEquals(citation, longest.citation());
  }

  @Test
  void aRegimeThatIsNotInTheRunIsNotCited() {
    assertTrue(periods().longest(Capability.Record.BREACH, Set.of("glba", "cmmc")).isEmpty());
    assertTrue(periods().longest(Capability.Record.ACTIVITY, Set.of()).isEmpty());
  }

  private static Retention periods() {
    Problems problems = new Problems();
    Retention out = RetentionFile.read(java.nio.file.Path.of(""), problems);
    assertEquals(List.of(), problems.all());
    return out;
  }
}
