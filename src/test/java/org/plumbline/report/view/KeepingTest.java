// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.ProjectData;
import org.plumbline.Said;
import org.plumbline.application.CarryOver;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Evaluator;
import org.plumbline.application.Library;
import org.plumbline.application.Request;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Retention;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.Report;

/** A record is kept by the rules of the run; no line names those of another law. */
class KeepingTest {
  private static final Library LIBRARY = Library.load(Path.of(""));

  @ParameterizedTest
  @CsvSource({
    "cedar-ridge-dental, hipaa, 45 CFR 164",
    "fairview-clinic, hipaa, 45 CFR 164",
    "tri-valley-machining, cmmc, 32 CFR 170",
    "tri-valley-providers, cmmc, 32 CFR 170",
    "harbor-consumer-credit, glba, 16 CFR 314"
  })
  void periods_are_those_of_the_rules_in_scope(String example, String regime, String law) {
    ReportView view = view(example);
    Set<String> cited = new TreeSet<>();
    for (EvidenceView.Wanted record : view.evidence().records()) {
      record.period().map(Retention.Period::regime).ifPresent(cited::add);
    }
    assertEquals(Set.of(regime), cited);
    List<String> index =
        view.handover().orElseThrow().evidence().records().stream()
            .map(HandoverView.Filed::keep)
            .toList();
    assertFalse(index.isEmpty());
    for (String other : List.of("45 CFR 164", "32 CFR 170", "16 CFR 314")) {
      boolean named = index.stream().anyMatch(k -> k.contains(other));
      assertFalse(named && !other.equals(law), () -> other + " in " + index);
    }
  }

  @Test
  void every_rule_book_has_a_period_for_every_class_of_record() {
    List<String> without = new ArrayList<>();
    for (Framework framework : ProjectData.FRAMEWORKS) {
      for (Capability.Record record : EnumSet.complementOf(EnumSet.of(Capability.Record.BREACH))) {
        if (ProjectData.RETENTION.longest(record, framework.regime().laws()).isEmpty()) {
          without.add(framework.id() + " " + record);
        }
      }
    }
    assertEquals(List.of(), without);
  }

  private static ReportView view(String example) {
    Evaluator evaluator = new Evaluator(LIBRARY);
    Request request =
        new Request(
            Optional.of(Path.of("examples", example)),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2026, 11, 28));
    Evaluation evaluation = evaluator.evaluate(request);
    CarryOver none = CarryOver.read(Optional.empty(), evaluation.assessment(), Said.WORDS);
    Report report = evaluator.report(evaluation, none, Optional.empty(), true, Said.WORDS);
    return ReportView.of(report);
  }
}
