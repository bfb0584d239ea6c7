// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.judgement.Extent;
import org.plumbline.judgement.Finding;
import org.plumbline.judgement.Fix;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;
import org.plumbline.judgement.Missing;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.Verdict;
import org.plumbline.judgement.WhatIf;
import org.plumbline.papers.ListedSystem;

/**
 * What it is worth to take a system into the agreement, one system after the other.
 *
 * @param member id of the member that would look after it
 * @param waiting by system, the cells where an alternative lacks its cover and nothing else; at
 *     every other cell its cover alone carries nothing
 * @param judge judges the column as it stands
 */
record Covering(String member, Map<String, List<Cell>> waiting, Judge judge) {

  static Covering of(Seen seen) {
    Map<String, List<Cell>> waiting = new HashMap<>();
    for (Cell cell : seen.cells()) {
      if (cell.judged().isPresent()) {
        waiting(cell, cell.judged().get(), waiting);
      }
    }
    return new Covering(seen.engagement().members().get(0).id(), waiting, seen.judge());
  }

  private static void waiting(Cell cell, Judgement judged, Map<String, List<Cell>> out) {
    if (cell.open()) {
      add(cell, onlySystem(judged.findings(), true), out);
    }
    for (List<Finding> alternative : judged.others()) {
      add(cell, onlySystem(alternative, false), out);
    }
  }

  private static void add(Cell cell, @Nullable String system, Map<String, List<Cell>> out) {
    if (system != null) {
      List<Cell> known = out.computeIfAbsent(system, k -> new ArrayList<>());
      if (known.isEmpty() || known.get(known.size() - 1) != cell) {
        known.add(cell);
      }
    }
  }

  /** The one system whose cover is all that is missing; null where there is none. */
  private static @Nullable String onlySystem(List<Finding> findings, boolean attainableOnly) {
    String system = null;
    for (Finding finding : findings) {
      if (attainableOnly && finding.outcome() != Outcome.ATTAINABLE) {
        continue;
      }
      for (Missing each : finding.missing()) {
        if (each.kind() != Missing.Kind.SYSTEM
            || system != null && !system.equals(each.subject())) {
          return null;
        }
        system = each.subject();
      }
    }
    return system;
  }

  /** By framework, how many more cells would be deliverable; absent for none. */
  Map<String, Integer> moreDeliverable(ListedSystem system) {
    List<Cell> cells = waiting.getOrDefault(system.id(), List.of());
    if (cells.isEmpty()) {
      return Map.of();
    }
    Fix cover = new Fix(member, Fix.Kind.SYSTEM, system.id());
    Judge covering = WhatIf.judge(judge, Map.of(cover, Extent.PLAIN));
    Map<String, Integer> more = new HashMap<>();
    for (Cell cell : cells) {
      boolean then = covering.judge(cell.control()).verdict() == Verdict.DELIVERABLE;
      boolean before = cell.verdict() == Verdict.DELIVERABLE;
      more.merge(cell.control().framework(), (then ? 1 : 0) - (before ? 1 : 0), Integer::sum);
    }
    return more;
  }
}
