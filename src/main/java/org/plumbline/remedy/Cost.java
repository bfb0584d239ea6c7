// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.Comparator;

/**
 * What changes cost together, as far as it is known. Less is: fewer changes of unknown cost, then
 * fewer dollars, so that a known price comes before an unknown one.
 *
 * @param usdAYear sum of the known costs, US dollars a year
 * @param unpriced how many changes have no known cost
 */
public record Cost(long usdAYear, int unpriced) implements Comparable<Cost> {
  static final Cost NOTHING = new Cost(0, 0);

  private static final Comparator<Cost> ORDER =
      Comparator.comparingInt(Cost::unpriced).thenComparingLong(Cost::usdAYear);

  /** Both together. */
  Cost and(Cost other) {
    return new Cost(Math.addExact(usdAYear, other.usdAYear), unpriced + other.unpriced);
  }

  @Override
  public int compareTo(Cost other) {
    return ORDER.compare(this, other);
  }
}
