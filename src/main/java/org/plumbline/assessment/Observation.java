// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.Set;
import org.plumbline.phrase.Phrase;

/**
 * Something worth knowing before a signature that changes no verdict.
 *
 * @param id such as {@code O-SIZE}
 * @param text plain sentences, figures derived from the cells
 */
public record Observation(String id, Phrase text) {
  /** What one service leaves to others, by area. */
  public static final String LEFT_TO_OTHERS = "O-LEFT-TO-OTHERS";

  private static final Set<String> OF_PAPERS =
      Set.of(
          LEFT_TO_OTHERS,
          "O-UNREAD",
          "O-CONTRADICTION",
          "O-EFFORTS",
          "O-OVER-INHERITED",
          "O-DOUBLE-OWNER");

  /** Whether it says how far the papers themselves can be relied on. */
  public boolean ofPapers() {
    return OF_PAPERS.contains(id);
  }
}
