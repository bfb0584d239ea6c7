// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Document;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Where;
import org.plumbline.capability.Capability;
import org.plumbline.capability.SupportKind;
import org.plumbline.capability.Trait;

/** A kind of support as if its values stood in signed papers. */
final class Archetypes {
  private Archetypes() {}

  enum Value {
    FLOOR,
    USUAL,
    CEILING,
    /** At the most, with every job ordered that may be ordered. */
    ORDERED
  }

  static Papers papers(String id, Value value) {
    SupportKind kind = Cases.KINDS.get(id);
    Map<Integer, Integer> levels = new LinkedHashMap<>();
    List<String> elements = new ArrayList<>();
    for (Trait trait : Cases.VOCABULARY.traits().all()) {
      if (!trait.ofOrganisation()) {
        levels.put(trait.index(), pick(trait.of(id), value));
        for (Trait.Element element : trait.elements()) {
          if (pick(element.values().getOrDefault(id, Trait.Values.NONE), value) > 0) {
            elements.add(element.id());
          }
        }
      }
    }
    List<String> covers = List.copyOf(pick(kind.covers(), value));
    List<Deliverable> deliverables = new ArrayList<>();
    for (String act : pick(kind.deliverables(), value)) {
      int days =
          Cases.VOCABULARY.usual().days()
              .getOrDefault(act, Cases.VOCABULARY.usual().days().get("other"));
      deliverables.add(
          Deliverable.every(
              act,
              days,
              value.compareTo(Value.CEILING) >= 0
                  ? Set.of("all")
                  : Cases.VOCABULARY.usual().topics().getOrDefault(act, Set.of())));
    }
    if (value == Value.ORDERED) {
      Cases.VOCABULARY.capabilities().values().stream()
          .filter(c -> !c.deliverable().isEmpty())
          .forEach(c -> deliverables.add(order(c)));
    }
    Map<String, Where> functions = new LinkedHashMap<>();
    if (value == Value.ORDERED) {
      functions.put("all", Where.NOWHERE);
    }
    pick(kind.functions(), value).forEach(f -> functions.put(f, Where.NOWHERE));
    return new Papers(
        id,
        id,
        kind,
        List.of(Document.of("d", "Agreement", DocumentKind.AGREEMENT, true)),
        kind.ordered() ? Set.of() : Cases.VOCABULARY.areas(),
        covers,
        List.of(),
        Cases.statements(levels, elements, covers),
        deliverables,
        functions,
        List.of(),
        List.of(),
        false);
  }

  /** A dated order for all systems, as often as any control asks, with its record. */
  private static Deliverable order(Capability capability) {
    return new Deliverable(
        capability.id(),
        OptionalInt.of(1),
        false,
        Optional.of(List.of("all")),
        Set.of("all"),
        true,
        capability.independent(),
        false,
        false,
        List.of(),
        true,
        true,
        false,
        Where.NOWHERE);
  }

  private static int pick(Trait.Values values, Value value) {
    return switch (value) {
      case FLOOR -> values.floor();
      case USUAL -> values.usual();
      case CEILING, ORDERED -> values.ceiling();
    };
  }

  private static Set<String> pick(SupportKind.Included included, Value value) {
    return switch (value) {
      case FLOOR -> included.floor();
      case USUAL -> included.usual();
      case CEILING, ORDERED -> included.ceiling();
    };
  }
}
