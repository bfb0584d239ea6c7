// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.capability.FactRule;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Need;
import org.plumbline.catalogue.Needs;

/**
 * Which needs of a catalogue ask the same, and which controls call for the same needs: worked out
 * once, and used to judge any number of arrangements. Several threads may ask at the same time.
 */
public final class SameNeeds {
  /** Of no catalogue: every need is compared when it is judged. */
  static final SameNeeds UNKNOWN = new SameNeeds();

  private final Map<Need, Need> asked = new IdentityHashMap<>();
  private final Map<Control, Integer> readings = new IdentityHashMap<>();
  private int count;

  private SameNeeds() {}

  /** Compares the needs of these controls, those of their lesser duties included. */
  public static SameNeeds of(Collection<Control> controls) {
    SameNeeds out = new SameNeeds();
    Map<Need, Need> first = new HashMap<>();
    Map<Reading, Integer> places = new HashMap<>();
    for (Control control : controls) {
      Reading reading = new Reading(control.needs(), control.appliesIf());
      out.readings.put(control, places.computeIfAbsent(reading, k -> places.size()));
      control.needs().alternatives().forEach(a -> a.forEach(n -> out.add(n, first)));
      control
          .partial()
          .ifPresent(p -> p.alternatives().forEach(a -> a.forEach(n -> out.add(n, first))));
    }
    out.count = places.size();
    return out;
  }

  /** What a control's answer depends on where no row of a table speaks of it. */
  private record Reading(Needs needs, Optional<FactRule> appliesIf) {}

  private void add(Need need, Map<Need, Need> first) {
    asked.put(need, first.computeIfAbsent(need.withoutPlace(), n -> n));
  }

  /** The place of what a control calls for among all that is called for; -1 where not known. */
  int place(Control control) {
    Integer known = readings.get(control);
    return known == null ? -1 : known;
  }

  /** How many different things the controls call for. */
  int count() {
    return count;
  }

  /** The one need that stands for all that ask the same; null for a need of no known control. */
  @Nullable Need of(Need need) {
    return asked.get(need);
  }
}
