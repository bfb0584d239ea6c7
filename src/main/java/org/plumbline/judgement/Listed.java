// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.capability.Capability;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.PaperStanding;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Refusal;

/**
 * Work that one member's papers list by name: what is delivered, who holds an office, what is
 * refused.
 */
final class Listed {
  private static final BitSet NO_SYSTEMS = new BitSet();

  private final PaperStanding standing;
  private final Function<List<String>, BitSet> systems;
  private final Map<String, List<Deliverable>> deliverables = new HashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final Map<String, BitSet> refusedFor = new HashMap<>();
  private final Set<String> functions = new HashSet<>();

  /**
   * Reads the lists.
   *
   * @param systems those that a list of words names
   */
  Listed(Papers papers, PaperStanding standing, Function<List<String>, BitSet> systems) {
    this.standing = standing;
    this.systems = systems;
    papers.deliverables().forEach(this::deliverable);
    papers.refusals().forEach(this::refusal);
    papers.functions().forEach((name, where) -> function(name, where.document()));
  }

  private void deliverable(Deliverable each) {
    String document = each.where().document();
    boolean read = standing.read(document) && !standing.report(document);
    if (each.taken() && read) {
      boolean efforts = each.efforts().orElse(standing.efforts(document));
      if (standing.binds(document) && !efforts && !each.joins()) {
        deliverables.computeIfAbsent(each.capability(), k -> new ArrayList<>()).add(each);
      }
    }
  }

  private void function(String name, String document) {
    if (standing.read(document) && !standing.report(document) && standing.binds(document)) {
      functions.add(name);
    }
  }

  private void refusal(Refusal each) {
    if (!standing.read(each.where().document()) || each.unlessAgreed()) {
      return;
    }
    if (each.systems().isPresent()) {
      refusedFor
          .computeIfAbsent(each.capability(), k -> new BitSet())
          .or(systems.apply(each.systems().get()));
    } else {
      refused.add(each.capability());
    }
  }

  boolean refuses(Capability capability) {
    return refused.contains(capability.id());
  }

  BitSet refusedSystems(Capability capability) {
    return refusedFor.getOrDefault(capability.id(), NO_SYSTEMS);
  }

  List<Deliverable> deliverables(Capability capability) {
    return deliverables.getOrDefault(capability.id(), List.of());
  }

  /** Named by a paper that commits. */
  boolean functionNamed(String function) {
    return functions.contains(function) || functions.contains(Names.ALL);
  }

  /** Systems that a deliverable names. */
  BitSet reached() {
    BitSet out = new BitSet();
    deliverables
        .values()
        .forEach(l -> l.forEach(d -> d.systems().ifPresent(s -> out.or(systems.apply(s)))));
    return out;
  }
}
