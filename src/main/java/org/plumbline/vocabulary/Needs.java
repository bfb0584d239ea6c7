// SPDX-License-Identifier: Apache-2.0
package org.plumbline.vocabulary;

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

  /** True when every act of every alternative is the organization's own. */
  public boolean nonDelegable() {
    return alternatives.stream()
        .allMatch(a -> a.stream().allMatch(n -> n.capability().nonDelegable()));
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
    return !nonDelegable()
        && alternatives.stream()
            .allMatch(a -> main(a).stream().anyMatch(n -> n.capability().nonDelegable()));
  }
}
