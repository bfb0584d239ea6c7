// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Where;

/**
 * What a provider no longer says: the opposite of an amendment. The rest of its papers stays, its
 * kind of support too.
 *
 * @param acts ids of the acts it no longer does: their deliverables, services and rows go
 * @param traits statements about these go as a whole
 * @param elements promises that go from statements about other traits, by their bits
 */
public record Withdrawal(Set<String> acts, Set<Trait> traits, long elements) {
  public Withdrawal {
    acts = Set.copyOf(acts);
    traits = Set.copyOf(traits);
  }

  /**
   * All that speaks of some acts and of them in particular: the promises that they ask for, and the
   * terms that name their service area. Terms that every act rests on, such as a running agreement,
   * stay.
   */
  public static Withdrawal of(List<Capability> acts) {
    Set<Trait> traits = new LinkedHashSet<>();
    long elements = 0;
    for (Capability act : acts) {
      for (Ask ask : act.conditions()) {
        elements |= ask.elements();
        ask.levels().stream()
            .map(Ask.Rank::trait)
            .filter(t -> t.areas().stream().anyMatch(a -> act.areas().contains(a.area())))
            .forEach(traits::add);
      }
    }
    return new Withdrawal(
        acts.stream().map(Capability::id).collect(Collectors.toSet()), traits, elements);
  }

  /** One term, with all its promises. */
  public static Withdrawal of(Trait trait) {
    return new Withdrawal(Set.of(), Set.of(trait), 0);
  }

  /** One promise. */
  public static Withdrawal of(Trait.Element element) {
    return new Withdrawal(Set.of(), Set.of(), element.bit());
  }

  /** The places whose words no longer stand, in the order of the papers. */
  public List<Where> withdrawn(Papers papers) {
    List<Where> out = new ArrayList<>();
    for (Statement each : papers.statements()) {
      if (traits.contains(each.trait())) {
        out.add(each.where());
      } else {
        each.elements()
            .forEach(
                (element, words) -> {
                  if (gone(element)) {
                    out.add(new Where(each.where().document(), each.where().clause(), words));
                  }
                });
      }
    }
    papers.deliverables().stream().filter(this::gone).map(Deliverable::where).forEach(out::add);
    papers.rows().stream().filter(this::gone).map(Row::where).forEach(out::add);
    return out;
  }

  /** The papers without it. */
  public Papers from(Papers papers) {
    Set<String> services = new LinkedHashSet<>(papers.services());
    services.removeAll(acts);
    return new Papers(
        papers.id(),
        papers.provider(),
        papers.kind(),
        papers.documents(),
        services,
        papers.covers(),
        papers.excludes(),
        papers.statements().stream()
            .filter(s -> !traits.contains(s.trait()))
            .flatMap(s -> left(s).stream())
            .toList(),
        papers.deliverables().stream().filter(d -> !gone(d)).toList(),
        papers.functions(),
        papers.refusals(),
        left(papers.rows()),
        papers.takesMediaAway(),
        papers.aside());
  }

  /** Rows of a table without those about the acts. */
  public List<Row> left(List<Row> rows) {
    return rows.stream().filter(r -> !gone(r)).toList();
  }

  private boolean gone(Trait.Element element) {
    return (elements & element.bit()) != 0;
  }

  private boolean gone(Deliverable item) {
    return acts.contains(item.capability());
  }

  private boolean gone(Row row) {
    return row.key().grain() == Row.Grain.CAPABILITY && acts.contains(row.key().id());
  }

  /** The statement without its withdrawn promises; empty where nothing else was said. */
  private java.util.Optional<Statement> left(Statement said) {
    Map<Trait.Element, String> promises = new LinkedHashMap<>(said.elements());
    if (!promises.keySet().removeIf(this::gone)) {
      return java.util.Optional.of(said);
    }
    OptionalInt level = said.level();
    return promises.isEmpty() && level.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(said.with(level, promises));
  }
}
