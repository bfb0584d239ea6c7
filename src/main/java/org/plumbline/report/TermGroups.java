// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.CauseKind;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.ToldFinding;
import org.plumbline.assessment.ToldMissing;
import org.plumbline.capability.Capability;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.Severity;

/** Groups open cells by what keeps them open: one cause, one line. */
public final class TermGroups {
  private static final int CLAUSES = 3;

  private TermGroups() {}

  /** The causes under one engagement, most severe first, then those that touch most cells. */
  public static List<TermGroup> of(Assessment assessment, String engagementId) {
    Map<Cause, Draft> drafts = new LinkedHashMap<>();
    for (Cell cell : assessment.cells(engagementId)) {
      if (cell.open()) {
        collect(cell, assessment.framework(cell.control().framework()).proposed(), drafts);
      }
    }
    List<TermGroup> groups = new ArrayList<>();
    drafts.forEach((cause, draft) -> groups.add(group(cause, draft, engagementId)));
    groups.sort(
        Comparator.comparing(TermGroup::severity)
            .reversed()
            .thenComparing(g -> -g.cells().size())
            .thenComparing(g -> g.kind().spelling())
            .thenComparing(TermGroup::name)
            .thenComparing(g -> g.item().map(ToldMissing::required).orElse(""))
            .thenComparing(TermGroup::proposed));
    return List.copyOf(groups);
  }

  private static void collect(Cell cell, boolean proposed, Map<Cause, Draft> drafts) {
    for (ToldFinding finding : cell.findings()) {
      Capability capability = finding.need().capability();
      switch (cell.verdict()) {
        case CONDITIONAL -> {
          if (finding.outcome() == Outcome.ATTAINABLE) {
            for (ToldMissing item : finding.missing()) {
              add(
                  drafts,
                  new Cause(item.kind(), item.name(), Optional.of(item), proposed),
                  cell,
                  capability);
            }
          }
        }
        case STRUCTURAL_GAP -> {
          if (finding.outcome() == Outcome.IMPOSSIBLE) {
            add(
                drafts,
                new Cause(CauseKind.MODEL, capability.id(), Optional.empty(), proposed),
                cell,
                capability);
          }
        }
        case UNASSIGNED -> {
          if (finding.outcome() == Outcome.UNOWNED) {
            add(
                drafts,
                new Cause(
                    CauseKind.MATRIX,
                    finding.judged().unowned().map(TermGroups::named).orElse(""),
                    Optional.empty(),
                    proposed),
                cell,
                capability);
          }
        }
        default -> {}
      }
    }
  }

  /** One group a reason why nobody is named. */
  static String named(org.plumbline.judgement.Cause cause) {
    return cause.kind().spelling() + (cause.addOn() ? "-ADD-ON" : "") + ":" + cause.detail();
  }

  private static void add(Map<Cause, Draft> drafts, Cause cause, Cell cell, Capability capability) {
    Draft draft = drafts.computeIfAbsent(cause, k -> new Draft());
    if (draft.cells.isEmpty() || draft.cells.get(draft.cells.size() - 1) != cell) {
      draft.cells.add(cell);
    }
    draft.capabilities.put(capability.id(), capability);
    draft.uses.merge(capability.id(), 1, Integer::sum);
  }

  private static TermGroup group(Cause cause, Draft draft, String engagement) {
    Severity severity =
        draft.cells.stream().map(Cell::severity).max(Comparator.naturalOrder()).orElseThrow();
    return new TermGroup(
        cause.kind(),
        cause.name(),
        cause.item(),
        clauses(draft),
        engagement,
        draft.cells,
        severity,
        cause.proposed());
  }

  /** The capabilities with a clause that miss this most often. */
  private static List<Capability> clauses(Draft draft) {
    return draft.capabilities.values().stream()
        .sorted(
            Comparator.comparing((Capability c) -> -draft.uses.getOrDefault(c.id(), 0))
                .thenComparing(Capability::id))
        .filter(c -> !c.term().isBlank() && !c.term().startsWith("none"))
        .limit(CLAUSES)
        .toList();
  }

  private record Cause(CauseKind kind, String name, Optional<ToldMissing> item, boolean proposed) {}

  private static final class Draft {
    final List<Cell> cells = new ArrayList<>();
    final Map<String, Capability> capabilities = new TreeMap<>();
    final Map<String, Integer> uses = new TreeMap<>();
  }
}
