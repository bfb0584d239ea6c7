// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.assessment.CauseKind;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Severity;
import org.plumbline.capability.Capability;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagement.Performer;

/**
 * One cause and every cell it keeps open under one engagement.
 *
 * @param kind what sort of thing it is
 * @param name trait, function, capability or system id
 * @param required what is needed
 * @param stated what is stated
 * @param wording contract wording that closes it
 * @param engagement id of the engagement
 * @param cells cells in which it is missing, in catalogue order
 * @param severity highest severity among them
 * @param proposed true when a proposed rule asks for it; such cells stand in groups of their own
 */
public record TermGroup(
    CauseKind kind,
    String name,
    String required,
    String stated,
    String wording,
    String engagement,
    List<Cell> cells,
    Severity severity,
    boolean proposed) {
  public TermGroup {
    cells = List.copyOf(cells);
  }

  /** How many of the cells this item alone closes. */
  public long closedAlone() {
    return cells.stream().filter(this::closes).count();
  }

  /** The capabilities it keeps open, by id. */
  public List<Capability> capabilities() {
    Map<String, Capability> found = new TreeMap<>();
    for (Cell cell : cells) {
      for (Finding finding : cell.findings()) {
        if (concerns(finding)) {
          Capability capability = finding.need().capability();
          found.put(capability.id(), capability);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private boolean concerns(Finding finding) {
    return switch (kind) {
      case MODEL ->
          finding.outcome() == Outcome.IMPOSSIBLE && finding.need().capability().id().equals(name);
      case MATRIX -> finding.outcome() == Outcome.UNOWNED;
      default ->
          finding.outcome() == Outcome.ATTAINABLE
              && finding.missing().stream()
                  .anyMatch(
                      m ->
                          m.kind() == kind
                              && m.name().equals(name)
                              && m.required().equals(required));
    };
  }

  /** Who would act once it is closed, in words; empty where the papers name nobody. */
  public String performer(Engagement of) {
    if (kind == CauseKind.MODEL || kind == CauseKind.MATRIX) {
      return "";
    }
    Set<String> who = new TreeSet<>();
    for (Capability capability : capabilities()) {
      boolean joint = of.performerOf(capability) == Performer.JOINT;
      who.add(
          (capability.thirdParty() ? "a named third party" : "provider")
              + (joint ? " with you" : ""));
    }
    return String.join("; ", who);
  }

  /** Kinds of records the controls ask for, those most asked for first. */
  public List<String> evidence() {
    Map<String, Integer> asked = new TreeMap<>();
    cells.forEach(c -> c.control().evidence().forEach(e -> asked.merge(e, 1, Integer::sum)));
    return asked.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean closes(Cell cell) {
    return switch (kind) {
      case MODEL -> cell.deciding().size() == 1 && cell.missing().isEmpty();
      case MATRIX -> cell.missing().isEmpty();
      default -> cell.missing().size() == 1;
    };
  }
}
