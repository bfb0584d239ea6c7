// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Severity;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.TermGroup;
import org.plumbline.report.TermGroups;

/** Why cells are open, grouped once an arrangement and narrowed to a framework on demand. */
final class Causes {
  /** Urgent first, then what holds most cells open; the rest as grouped. */
  private static final Comparator<TermGroup> ORDER =
      Comparator.comparing(TermGroup::severity).reversed().thenComparing(g -> -g.cells().size());

  private final Map<String, List<TermGroup>> byEngagement = new LinkedHashMap<>();

  Causes(Assessment assessment) {
    for (Engagement engagement : assessment.engagements()) {
      byEngagement.put(engagement.id(), TermGroups.of(assessment, engagement.id()));
    }
  }

  /** Every cause under an arrangement. */
  List<TermGroup> of(String engagement) {
    return byEngagement.getOrDefault(engagement, List.of());
  }

  /** Causes of one framework's open cells. */
  List<TermGroup> of(String framework, String engagement) {
    return of(engagement).stream()
        .map(g -> narrowed(g, framework))
        .filter(g -> !g.cells().isEmpty())
        .sorted(ORDER)
        .toList();
  }

  private static TermGroup narrowed(TermGroup group, String framework) {
    List<Cell> cells =
        group.cells().stream().filter(c -> c.control().framework().equals(framework)).toList();
    Severity worst =
        cells.stream().map(Cell::severity).max(Comparator.naturalOrder()).orElse(Severity.INFO);
    return new TermGroup(
        group.kind(),
        group.name(),
        group.required(),
        group.stated(),
        group.wording(),
        group.engagement(),
        cells,
        worst,
        group.proposed());
  }
}
