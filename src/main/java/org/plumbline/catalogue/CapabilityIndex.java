// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which controls call for the same act, whatever their framework. This is our reading of the
 * controls and no published crosswalk.
 *
 * @param controls the controls looked at, in order; headings call for nothing
 */
public record CapabilityIndex(List<Control> controls) {
  public CapabilityIndex {
    controls = List.copyOf(controls);
  }

  /** Another control and the acts it shares. */
  public record Sharing(Control control, List<String> acts) {}

  /** All acts a control calls for, each once: capabilities, a demanded function in brackets. */
  public static Set<String> acts(Control control) {
    Set<String> acts = new LinkedHashSet<>();
    control.needs().all().forEach(need -> acts.add(need.label()));
    return acts;
  }

  /** The controls that call for each act. */
  public Map<String, List<Control>> byAct() {
    Map<String, List<Control>> index = new LinkedHashMap<>();
    for (Control control : controls) {
      for (String act : acts(control)) {
        index.computeIfAbsent(act, a -> new ArrayList<>()).add(control);
      }
    }
    return index;
  }

  /** The other controls that call for any of these acts: most shared first, then in order. */
  public List<Sharing> sharing(Control control, Collection<String> acts) {
    List<Sharing> out = new ArrayList<>();
    for (Control other : controls) {
      List<String> shared = acts(other).stream().filter(acts::contains).toList();
      if (!shared.isEmpty() && !other.equals(control)) {
        out.add(new Sharing(other, shared));
      }
    }
    out.sort(Comparator.comparing(s -> -s.acts().size()));
    return out;
  }
}
