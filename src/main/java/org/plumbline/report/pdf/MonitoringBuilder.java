// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Verdict;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Interval;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;

/** Finds the controls that ask for watching, by what they call for. */
final class MonitoringBuilder {
  private static final Set<String> WATCHING =
      Set.of("control-monitoring", "security-monitoring", "log-review", "vulnerability-scanning");

  private final Assessment assessment;

  MonitoringBuilder(Assessment assessment) {
    this.assessment = assessment;
  }

  PdfView.Monitoring build() {
    List<PdfView.Watched> out = new ArrayList<>();
    for (Framework framework : assessment.frameworks()) {
      Map<String, List<Verdict>> rows = new HashMap<>();
      for (Cell cell : assessment.cells()) {
        Control control = cell.control();
        if (control.framework().equals(framework.id()) && !watching(control).isEmpty()) {
          rows.computeIfAbsent(control.id(), k -> new ArrayList<>()).add(cell.verdict());
        }
      }
      for (Control control : framework.assessed()) {
        List<Verdict> verdicts = rows.getOrDefault(control.id(), List.of());
        if (verdicts.stream().anyMatch(v -> v != Verdict.NOT_APPLICABLE)) {
          out.add(
              new PdfView.Watched(
                  framework.shortTitle(),
                  control.id(),
                  control.title(),
                  interval(control),
                  verdicts.stream().map(Verdict::title).toList()));
        }
      }
    }
    return new PdfView.Monitoring(out);
  }

  private static Set<String> watching(Control control) {
    return control.needs().all().stream()
        .map(n -> n.capability().id())
        .filter(WATCHING::contains)
        .collect(Collectors.toSet());
  }

  /** Numbers printed with this control; else those of the capability at large. */
  private String interval(Control control) {
    Set<String> capabilities = watching(control);
    List<Interval> near =
        assessment.vocabulary().intervals().stream()
            .filter(i -> capabilities.contains(i.capability()))
            .toList();
    List<Interval> own = near.stream().filter(i -> names(i, control.id())).toList();
    List<Interval> chosen =
        own.isEmpty() ? near.stream().filter(i -> i.controls().isEmpty()).toList() : own;
    return chosen.stream()
        .map(MonitoringBuilder::words)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** The interval with its basis; the words already mark what is no law or guidance. */
  private static String words(Interval interval) {
    return Set.of(Basis.PRACTICE, Basis.ORGANISATION, Basis.PROPOSAL).contains(interval.basis())
        ? interval.words()
        : interval.words() + " (" + interval.basis().spelling() + ")";
  }

  /** Intervals name CMMC requirements by number only. */
  private static boolean names(Interval interval, String control) {
    return interval.controls().stream()
        .anyMatch(name -> control.equals(name) || control.endsWith("-" + name));
  }
}
