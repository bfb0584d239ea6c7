// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.CauseKind;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Missing;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Severity;
import org.plumbline.capability.Capability;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Framework;

/** Groups open cells by what keeps them open: one cause, one line. */
public final class TermGroups {
  private static final String MATRIX =
      "Name a performer for each of these capabilities in a signed responsibility matrix";
  private static final int WORDINGS = 3;

  private TermGroups() {}

  /** The causes under one engagement, most severe first, then those that touch most cells. */
  public static List<TermGroup> of(Assessment assessment, String engagementId) {
    Map<Key, Draft> drafts = new LinkedHashMap<>();
    for (Cell cell : assessment.cells(engagementId)) {
      if (cell.open()) {
        collect(cell, assessment.framework(cell.control().framework()).proposed(), drafts);
      }
    }
    List<TermGroup> groups = new ArrayList<>();
    drafts.forEach(
        (key, draft) -> groups.add(group(key, draft, engagementId, assessment.vocabulary())));
    groups.sort(
        Comparator.comparing(TermGroup::severity)
            .reversed()
            .thenComparing(g -> -g.cells().size())
            .thenComparing(g -> g.kind().spelling())
            .thenComparing(TermGroup::name)
            .thenComparing(TermGroup::required)
            .thenComparing(TermGroup::proposed));
    return List.copyOf(groups);
  }

  private static void collect(Cell cell, boolean proposed, Map<Key, Draft> drafts) {
    for (Finding finding : cell.findings()) {
      Capability capability = finding.need().capability();
      switch (cell.verdict()) {
        case CONDITIONAL -> {
          if (finding.outcome() == Outcome.ATTAINABLE) {
            for (Missing item : finding.missing()) {
              add(
                  drafts,
                  new Key(item.kind(), item.name(), item.required(), item.stated(), proposed),
                  cell,
                  capability);
            }
          }
        }
        case STRUCTURAL_GAP -> {
          if (finding.outcome() == Outcome.IMPOSSIBLE) {
            add(
                drafts,
                new Key(
                    CauseKind.MODEL,
                    capability.id(),
                    "a model that can carry it",
                    "out of this model's reach",
                    proposed),
                cell,
                capability);
          }
        }
        case UNASSIGNED -> {
          if (finding.outcome() == Outcome.UNOWNED) {
            add(
                drafts,
                new Key(
                    CauseKind.MATRIX, TraitNames.MATRIX, "a named performer", "nobody", proposed),
                cell,
                capability);
          }
        }
        default -> {}
      }
    }
  }

  private static void add(Map<Key, Draft> drafts, Key key, Cell cell, Capability capability) {
    Draft draft = drafts.computeIfAbsent(key, k -> new Draft());
    if (draft.cells.isEmpty() || draft.cells.get(draft.cells.size() - 1) != cell) {
      draft.cells.add(cell);
    }
    draft.capabilities.put(capability.id(), capability);
    draft.uses.merge(capability.id(), 1, Integer::sum);
  }

  private static TermGroup group(Key key, Draft draft, String engagement, Vocabulary vocabulary) {
    Severity severity =
        draft.cells.stream().map(Cell::severity).max(Comparator.naturalOrder()).orElseThrow();
    return new TermGroup(
        key.kind(),
        key.name(),
        key.required(),
        key.stated(),
        (key.proposed() ? "For a rule that is " + Framework.PROPOSED + ": " : "")
            + wording(key, draft, vocabulary),
        engagement,
        List.copyOf(draft.cells),
        severity,
        key.proposed());
  }

  private static String wording(Key key, Draft draft, Vocabulary vocabulary) {
    return switch (key.kind()) {
      case TERM ->
          vocabulary
                  .traits()
                  .find(key.name())
                  .map(
                      t ->
                          t.title()
                              + ": "
                              + t.level(key.required()).map(l -> l.means()).orElse(key.required())
                              + ". ")
                  .orElse("")
              + terms(draft);
      case FUNCTION ->
          "Name the product function in the offer: "
              + means(vocabulary.functions().get(key.name()), key.name())
              + ".";
      case SYSTEM ->
          "Cover "
              + key.name()
              + " in the agreement, or name another performer for its duties in writing.";
      case MODEL ->
          "Leave this model or add a second engagement that carries "
              + key.name()
              + ". "
              + terms(draft);
      case MATRIX -> MATRIX + ": " + String.join(", ", draft.capabilities.keySet()) + ".";
      case ORDER -> "Dated order for " + key.name() + ". " + terms(draft);
    };
  }

  private static String means(@Nullable NamedFunction function, String otherwise) {
    return function == null ? otherwise : function.means();
  }

  /** The terms of the capabilities that miss this most often. */
  private static String terms(Draft draft) {
    List<String> terms =
        draft.capabilities.values().stream()
            .sorted(
                Comparator.comparing((Capability c) -> -draft.uses.getOrDefault(c.id(), 0))
                    .thenComparing(Capability::id))
            .filter(c -> !c.term().isBlank() && !c.term().startsWith("none"))
            .map(c -> c.id() + ": " + c.term())
            .limit(WORDINGS)
            .toList();
    return terms.isEmpty() ? "" : "Wording: " + String.join("; ", terms) + ".";
  }

  private record Key(
      CauseKind kind, String name, String required, String stated, boolean proposed) {}

  private static final class Draft {
    final List<Cell> cells = new ArrayList<>();
    final Map<String, Capability> capabilities = new TreeMap<>();
    final Map<String, Integer> uses = new TreeMap<>();
  }
}
