// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * What a control calls for: alternatives, each a list of acts that are all essential. There is no
 * negation, so more commitment never makes a verdict worse.
 */
public record Needs(List<List<Need>> alternatives) {
  public Needs {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /** All needs of all alternatives. */
  public List<Need> all() {
    return alternatives.stream().flatMap(List::stream).toList();
  }

  /** True when every act of every alternative is the organization's own. */
  public boolean nonDelegable() {
    for (List<Need> alternative : alternatives) {
      for (Need need : alternative) {
        if (!need.capability().nonDelegable()) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The acts whose verb is the control's: those marked, else all that can be handed over, else all.
   */
  public static List<Need> main(List<Need> alternative) {
    List<Need> marked = new ArrayList<>(alternative.size());
    List<Need> others = new ArrayList<>(alternative.size());
    for (Need need : alternative) {
      if (need.main()) {
        marked.add(need);
      }
      if (!need.capability().nonDelegable()) {
        others.add(need);
      }
    }
    return !marked.isEmpty() ? marked : others.isEmpty() ? alternative : others;
  }

  /** True when in every reading a main act is the organization's own: a provider can only help. */
  public boolean assistOnly() {
    if (nonDelegable()) {
      return false;
    }
    for (List<Need> alternative : alternatives) {
      if (!assistOnly(alternative)) {
        return false;
      }
    }
    return true;
  }

  private static boolean assistOnly(List<Need> alternative) {
    boolean marked = false;
    boolean delegable = false;
    for (Need need : alternative) {
      marked |= need.main();
      delegable |= !need.capability().nonDelegable();
    }
    // Invariant: where none is marked, one that can be handed over is a main act.
    if (delegable && !marked) {
      return false;
    }
    for (Need need : alternative) {
      if (need.capability().nonDelegable() && (need.main() || !marked)) {
        return true;
      }
    }
    return false;
  }
}
