// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * Of which systems the words of a statement speak, as a form says it.
 *
 * @param systems ids of those that are ticked, in the order of the organization's list
 * @param unsaid whether the paper does not say; then the statement reaches no system
 */
record SpokenOf(List<String> systems, boolean unsaid) {

  /**
   * What was sent for one statement.
   *
   * @param key of the statement
   * @param all ids of the organization's systems; a tick at anything else counts for nothing
   */
  static SpokenOf sent(MultiValueMap<String, String> sent, String key, List<String> all) {
    List<String> ticked = sent.getOrDefault("of-" + key, List.of());
    List<String> systems =
        sent.containsKey("all-" + key) ? all : all.stream().filter(ticked::contains).toList();
    return new SpokenOf(systems, sent.containsKey("unsaid-" + key));
  }

  /** Whether it says one thing: some systems, or that the paper does not say. */
  boolean clear() {
    return systems.isEmpty() == unsaid;
  }
}
