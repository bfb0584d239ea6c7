// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalogue.FlagKind;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.RegimeScore;
import org.plumbline.judgement.CmmcPoints;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Severity;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.Verdict;

/** Counts the cells of each framework and arrangement. */
final class Summaries {
  private static final Verdict[] VERDICTS = Verdict.values();
  private static final Severity[] SEVERITIES = Severity.values();

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
      for (String engagement : byEngagement.keySet()) {
        List<Cell> cells =
            byFramework.getOrDefault(engagement, Map.of()).getOrDefault(framework.id(), List.of());
        out.add(summary(framework, engagement, cells, situations.get(engagement)));
      }
    }
    return List.copyOf(out);
  }

  private static Summary summary(
      Framework framework, String engagement, List<Cell> cells, @Nullable Situation situation) {
    int[] verdicts = new int[VERDICTS.length];
    int[] severities = new int[SEVERITIES.length];
    for (Cell cell : cells) {
      verdicts[cell.verdict().ordinal()]++;
      severities[cell.severity().ordinal()]++;
    }
    Map<Verdict, Integer> byVerdict = new EnumMap<>(Verdict.class);
    for (Verdict verdict : VERDICTS) {
      byVerdict.put(verdict, verdicts[verdict.ordinal()]);
    }
    Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    for (Severity severity : SEVERITIES) {
      bySeverity.put(severity, severities[severity.ordinal()]);
    }
    return new Summary(
        framework.id(),
        engagement,
        byVerdict,
        bySeverity,
        shares(cells),
        framework
            .regime()
            .score()
            .filter(rules -> !withheld(rules, situation))
            .map(rules -> points(cells, rules)));
  }

  /** The four shares of cells of one framework. */
  static Shares shares(List<Cell> cells) {
    Shares.Count count = new Shares.Count();
    for (Cell cell : cells) {
      if (cell.judged().isPresent()) {
        count.add(cell.judged().get(), cell.flagged(FlagKind.SKILL));
      }
    }
    return count.shares();
  }

  /** The points of cells of one framework. */
  static CmmcPoints points(List<Cell> cells, RegimeScore rules) {
    List<Judgement> judged = new ArrayList<>(cells.size());
    Set<String> lesser = new HashSet<>();
    for (Cell cell : cells) {
      cell.judged().ifPresent(judged::add);
      if (cell.lesserDuty()) {
        lesser.add(cell.control().id());
      }
    }
    return CmmcPoints.of(judged, j -> lesser.contains(j.control().id()), rules.start());
  }

  private static boolean withheld(RegimeScore rules, @Nullable Situation situation) {
    return situation != null && rules.withheldWhen().holds(situation);
  }
}
