// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.List;

/**
 * Arrangements that stand beside each other.
 *
 * @param from index of the first
 * @param to index behind the last
 */
record Block(int from, int to) {

  /** What belongs to these arrangements out of a list with one entry an arrangement. */
  public <T> List<T> of(List<T> all) {
    return all.subList(from, to);
  }

  /** Style of its table: narrow when there are more than three. */
  public String style() {
    return to - from > 3 ? "narrow" : "roomy";
  }
}
