// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;

/**
 * Who does what under one arrangement, drafted from what was found.
 *
 * @param engagement the arrangement
 * @param rows one a capability that a binding control calls for, in the order of the vocabulary
 */
public record ResponsibilityMatrix(Engagement engagement, List<Row> rows) {
  public ResponsibilityMatrix {
    rows = List.copyOf(rows);
  }

  /** A capability and, for each actor, the controls for which he acts. */
  public record Row(Capability capability, List<Control> controls, Map<Actor, Integer> counts) {}

  /** One for each offer; for each support model where no offer was looked at. */
  public static List<ResponsibilityMatrix> of(Assessment assessment) {
    boolean offers = assessment.engagements().stream().anyMatch(Engagement::offer);
    return assessment.engagements().stream()
        .filter(e -> e.offer() == offers)
        .map(e -> of(assessment, e))
        .toList();
  }

  private static ResponsibilityMatrix of(Assessment assessment, Engagement engagement) {
    Map<String, Map<Actor, Set<Control>>> found = new LinkedHashMap<>();
    for (Cell cell : assessment.cells(engagement.id())) {
      for (Responsibility one :
          Responsibility.of(cell, engagement, assessment.vocabulary().traits())) {
        Map<Actor, Set<Control>> by =
            found.computeIfAbsent(
                one.finding().need().capability().id(), k -> new EnumMap<>(Actor.class));
        for (Actor actor : one.actors()) {
          by.computeIfAbsent(actor, k -> new LinkedHashSet<>()).add(cell.control());
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Capability capability : assessment.vocabulary().capabilities().values()) {
      Map<Actor, Set<Control>> by = found.get(capability.id());
      if (by != null) {
        rows.add(row(capability, by));
      }
    }
    return new ResponsibilityMatrix(engagement, rows);
  }

  private static Row row(Capability capability, Map<Actor, Set<Control>> by) {
    Set<Control> controls = new LinkedHashSet<>();
    Map<Actor, Integer> counts = new EnumMap<>(Actor.class);
    by.forEach(
        (actor, of) -> {
          controls.addAll(of);
          counts.put(actor, of.size());
        });
    return new Row(capability, List.copyOf(controls), counts);
  }
}
