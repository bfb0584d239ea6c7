// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Verdict;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;

/** Builds the table of verdicts by family and arrangement. */
final class HeatBuilder {
  private final Assessment assessment;

  HeatBuilder(Assessment assessment) {
    this.assessment = assessment;
  }

  /** One row a family; none where a framework has one family only. */
  List<PdfView.Family> of(Framework framework) {
    Map<String, List<PdfView.Heat>> rows = new LinkedHashMap<>();
    for (String family : framework.families().keySet()) {
      if (framework.assessed().stream().anyMatch(c -> c.family().equals(family))) {
        rows.put(family, new ArrayList<>());
      }
    }
    if (rows.size() < 2) {
      return List.of();
    }
    for (Engagement engagement : assessment.engagements()) {
      List<Cell> cells = assessment.cells(framework.id(), engagement.id());
      rows.forEach((family, heats) -> heats.add(heat(cells, family)));
    }
    return rows.entrySet().stream()
        .map(
            e ->
                new PdfView.Family(
                    framework.families().getOrDefault(e.getKey(), e.getKey()),
                    (int)
                        framework.assessed().stream()
                            .filter(c -> c.family().equals(e.getKey()))
                            .count(),
                    e.getValue()))
        .toList();
  }

  private static PdfView.Heat heat(List<Cell> cells, String family) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    int open = 0;
    int binding = 0;
    for (Cell cell : cells) {
      if (cell.control().family().equals(family)) {
        counts.merge(cell.verdict(), 1, Integer::sum);
        open += cell.open() ? 1 : 0;
        binding += cell.verdict() == Verdict.NOT_APPLICABLE ? 0 : 1;
      }
    }
    return new PdfView.Heat(Bars.counts(counts), open, binding);
  }
}
