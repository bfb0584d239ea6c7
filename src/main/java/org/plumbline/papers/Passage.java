// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Optional;

/**
 * Where something stands in the papers.
 *
 * @param document id of the document; empty when there is one only
 * @param clause clause of it, as the paper names it
 */
public record Passage(Optional<String> document, Optional<String> clause) {
  /** Nothing is said of the place. */
  public static final Passage NOT_SAID = new Passage(Optional.empty(), Optional.empty());
}
