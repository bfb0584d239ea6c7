// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import org.plumbline.phrase.Phrase;

/**
 * Something above all cells.
 *
 * @param id such as {@code G-BAA}
 * @param effect how much it stops
 * @param reason why, with the citation
 */
public record Gate(String id, Effect effect, Phrase reason) {

  /** What a gate does, worst first. */
  public enum Effect {
    BLOCKER,
    HIGH,
    WARNING
  }
}
