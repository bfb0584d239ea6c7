// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Fact;
import org.plumbline.capability.FactRule;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Need;

/** How many duties of some rule books hang on each thing that papers or an organization can say. */
final class DutyCounts {
  private final Map<Trait, Integer> traits = new HashMap<>();
  private final Map<String, Integer> elements = new HashMap<>();
  private final Map<String, Integer> acts = new HashMap<>();
  private final Map<String, Integer> facts = new HashMap<>();
  private final Map<String, Integer> work = new HashMap<>();
  private final Map<String, Integer> functions = new HashMap<>();

  DutyCounts(List<Framework> frameworks, List<Trait.Element> all) {
    frameworks.forEach(f -> f.assessed().forEach(c -> count(c, all)));
  }

  /** Duties for which a level of the trait, or one of its elements, is asked. */
  int of(Trait trait) {
    return traits.getOrDefault(trait, 0);
  }

  int of(Trait.Element element) {
    return elements.getOrDefault(element.id(), 0);
  }

  int of(Fact fact) {
    return facts.getOrDefault(fact.id(), 0);
  }

  /** Duties that a deliverable of this act can carry. */
  int ofAct(String capability) {
    return acts.getOrDefault(capability, 0);
  }

  /** Duties that ask for this act, in whatever way it is promised. */
  int ofWork(String capability) {
    return work.getOrDefault(capability, 0);
  }

  /** Duties that ask for a product function by its name. */
  int ofFunction(String function) {
    return functions.getOrDefault(function, 0);
  }

  private void count(Control control, List<Trait.Element> all) {
    Set<Trait> levels = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    Set<String> delivered = new LinkedHashSet<>();
    Set<String> asked = new LinkedHashSet<>();
    Set<String> wanted = new LinkedHashSet<>();
    Set<String> ran = new LinkedHashSet<>();
    control.appliesIf().map(FactRule::fact).map(Fact::id).ifPresent(asked::add);
    long bits = 0;
    for (Need need : control.needs().all()) {
      need.onlyIf().map(FactRule::fact).map(Fact::id).ifPresent(asked::add);
      Capability capability = need.capability();
      List<Ask> asks = new ArrayList<>(capability.standing());
      asks.addAll(capability.deliverable());
      asks.add(need.raised());
      for (Ask ask : asks) {
        ask.levels().forEach(rank -> levels.add(rank.trait()));
        bits |= ask.elements();
      }
      bits |= need.alone().map(Trait.Element::bit).orElse(0L);
      wanted.add(capability.id());
      need.function().map(NamedFunction::id).ifPresent(ran::add);
      if (!capability.deliverable().isEmpty()) {
        delivered.add(capability.id());
      }
    }
    for (Trait.Element element : all) {
      if ((bits & element.bit()) != 0) {
        named.add(element.id());
      }
    }
    levels.forEach(t -> traits.merge(t, 1, Integer::sum));
    named.forEach(e -> elements.merge(e, 1, Integer::sum));
    delivered.forEach(a -> acts.merge(a, 1, Integer::sum));
    wanted.forEach(w -> work.merge(w, 1, Integer::sum));
    ran.forEach(f -> functions.merge(f, 1, Integer::sum));
    asked.forEach(f -> facts.merge(f, 1, Integer::sum));
  }
}
