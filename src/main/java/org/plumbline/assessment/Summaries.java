// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalogue.Framework;

/** Counts the cells of each framework and arrangement. */
final class Summaries {
  private Summaries() {}

  static List<Summary> of(
      List<Framework> frameworks,
      Map<String, List<Cell>> byEngagement,
      Map<String, List<Gate>> gates) {
    Map<String, Map<String, List<Cell>>> byFramework = new HashMap<>();
    byEngagement.forEach((engagement, column) -> byFramework.put(engagement, split(column)));
    List<Summary> out = new ArrayList<>();
    for (Framework framework : frameworks) {
      for (Map.Entry<String, List<Cell>> column : byEngagement.entrySet()) {
        List<Cell> cells =
            byFramework
                .getOrDefault(column.getKey(), Map.of())
                .getOrDefault(framework.id(), List.of());
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
          counts.put(verdict, 0);
        }
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
          severities.put(severity, 0);
        }
        for (Cell cell : cells) {
          counts.merge(cell.verdict(), 1, Integer::sum);
          severities.merge(cell.severity(), 1, Integer::sum);
        }
        boolean planGate =
            gates.getOrDefault(column.getKey(), List.of()).stream()
                .anyMatch(g -> g.id().equals("G-SSP"));
        Optional<CmmcScore> score =
            Regime.of(framework.regime()) == Regime.CMMC_2 && !planGate
                ? Optional.of(CmmcScore.of(cells))
                : Optional.empty();
        out.add(
            new Summary(
                framework.id(), column.getKey(), counts, severities, Shares.of(cells), score));
      }
    }
    return List.copyOf(out);
  }

  /** A column by framework, from one look at each cell. */
  private static Map<String, List<Cell>> split(List<Cell> column) {
    Map<String, List<Cell>> out = new HashMap<>();
    String framework = "";
    List<Cell> cells = List.of();
    for (Cell cell : column) {
      if (!cell.control().framework().equals(framework)) {
        framework = cell.control().framework();
        cells = out.computeIfAbsent(framework, k -> new ArrayList<>());
      }
      cells.add(cell);
    }
    return out;
  }
}
