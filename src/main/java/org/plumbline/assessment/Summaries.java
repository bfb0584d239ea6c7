// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.RegimeScore;

/** Counts the cells of each framework and arrangement. */
final class Summaries {
  private Summaries() {}

  static List<Summary> of(
      List<Framework> frameworks,
      Map<String, List<Cell>> byEngagement,
      Map<String, Situation> situations) {
    Map<String, Map<String, List<Cell>>> byFramework = new HashMap<>();
    byEngagement.forEach(
        (engagement, column) -> byFramework.put(engagement, Seen.byFramework(column)));
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
        Optional<CmmcScore> score =
            framework
                .regime()
                .score()
                .filter(rules -> !withheld(rules, situations.get(column.getKey())))
                .map(rules -> CmmcScore.of(cells, rules));
        out.add(
            new Summary(
                framework.id(), column.getKey(), counts, severities, Shares.of(cells), score));
      }
    }
    return List.copyOf(out);
  }

  private static boolean withheld(RegimeScore rules, @Nullable Situation situation) {
    return situation != null && rules.withheldWhen().holds(situation);
  }
}
