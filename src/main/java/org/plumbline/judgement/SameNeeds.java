// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Need;

/**
 * Which needs of a catalogue ask the same: worked out once, and used to judge any number of
 * arrangements. Several threads may ask at the same time.
 */
public final class SameNeeds {
  /** Of no catalogue: every need is compared when it is judged. */
  static final SameNeeds UNKNOWN = new SameNeeds();

  private final Map<Need, Need> asked = new IdentityHashMap<>();

  private SameNeeds() {}

  /** Compares the needs of these controls, those of their lesser duties included. */
  public static SameNeeds of(Collection<Control> controls) {
    SameNeeds out = new SameNeeds();
    Map<Need, Need> first = new HashMap<>();
    for (Control control : controls) {
      control.needs().alternatives().forEach(a -> a.forEach(n -> out.add(n, first)));
      control
          .partial()
          .ifPresent(p -> p.alternatives().forEach(a -> a.forEach(n -> out.add(n, first))));
    }
    return out;
  }

  private void add(Need need, Map<Need, Need> first) {
    asked.put(need, first.computeIfAbsent(need.withoutPlace(), n -> n));
  }

  /** The one need that stands for all that ask the same; null for a need of no known control. */
  @Nullable Need of(Need need) {
    return asked.get(need);
  }
}
