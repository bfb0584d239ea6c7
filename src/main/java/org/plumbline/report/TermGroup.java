// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.assessment.CauseKind;
import org.plumbline.assessment.Cell;
import org.plumbline.assessment.ToldFinding;
import org.plumbline.assessment.ToldMissing;
import org.plumbline.capability.Capability;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Outcome;
import org.plumbline.judgement.Severity;

/**
 * One cause and every cell it keeps open under one engagement.
 *
 * @param kind what kind of thing is missing
 * @param name trait, function, capability or system id
 * @param item what is missing; empty where nobody is named and where no term would help
 * @param clauses capabilities whose sample clauses would close it, those that miss it most first
 * @param engagement id of the engagement
 * @param cells cells in which it is missing, in catalogue order
 * @param severity highest severity among them
 * @param proposed true when a proposed rule asks for it; such cells have groups of their own
 */
public record TermGroup(
    CauseKind kind,
    String name,
    Optional<ToldMissing> item,
    List<Capability> clauses,
    String engagement,
    List<Cell> cells,
    Severity severity,
    boolean proposed) {
  /** Urgent first, then what holds most cells open. */
  public static final Comparator<TermGroup> URGENT_FIRST =
      Comparator.comparing(TermGroup::severity).reversed().thenComparing(g -> -g.cells().size());

  public TermGroup {
    clauses = List.copyOf(clauses);
    cells = List.copyOf(cells);
  }

  /** The cells of one framework alone, with the severity they have; empty when there are none. */
  public Optional<TermGroup> within(String framework) {
    List<Cell> own = cells.stream().filter(c -> c.control().framework().equals(framework)).toList();
    return own.stream()
        .map(Cell::severity)
        .max(Comparator.naturalOrder())
        .map(worst -> new TermGroup(kind, name, item, clauses, engagement, own, worst, proposed));
  }

  /** How many of the cells this item alone closes. */
  public long closedAlone() {
    return cells.stream().filter(this::closes).count();
  }

  /** The capabilities it keeps open, by id. */
  public List<Capability> capabilities() {
    Map<String, Capability> found = new TreeMap<>();
    for (Cell cell : cells) {
      for (ToldFinding finding : cell.findings()) {
        if (concerns(finding)) {
          Capability capability = finding.need().capability();
          found.put(capability.id(), capability);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private boolean concerns(ToldFinding finding) {
    return switch (kind) {
      case MODEL ->
          finding.outcome() == Outcome.IMPOSSIBLE && finding.need().capability().id().equals(name);
      case MATRIX ->
          finding.outcome() == Outcome.UNOWNED
              && finding.judged().unowned().map(TermGroups::named).orElse("").equals(name);
      case FUNCTION, ORDER, SYSTEM, TERM, ELEMENT, DELIVERABLE, RULE, SIGNATURE ->
          finding.outcome() == Outcome.ATTAINABLE
              && item.filter(finding.missing()::contains).isPresent();
    };
  }

  /** Who would act once it is closed; nobody where the papers name nobody. */
  public Set<Performing> performers(Engagement of) {
    Set<Performing> who = EnumSet.noneOf(Performing.class);
    if (kind != CauseKind.MODEL && kind != CauseKind.MATRIX) {
      for (Capability capability : capabilities()) {
        who.add(Performing.of(capability.independent(), of.jointly(capability)));
      }
    }
    return who;
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
      case FUNCTION, ORDER, SYSTEM, TERM, ELEMENT, DELIVERABLE, RULE, SIGNATURE ->
          cell.missing().size() == 1;
    };
  }
}
