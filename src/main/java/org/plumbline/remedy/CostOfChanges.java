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
public record CostOfChanges(long usdAYear, int unpriced) implements Comparable<CostOfChanges> {
  static final CostOfChanges NOTHING = new CostOfChanges(0, 0);

  private static final Comparator<CostOfChanges> ORDER =
      Comparator.comparingInt(CostOfChanges::unpriced).thenComparingLong(CostOfChanges::usdAYear);

  /** Both together. */
  CostOfChanges and(CostOfChanges other) {
    return new CostOfChanges(Math.addExact(usdAYear, other.usdAYear), unpriced + other.unpriced);
  }

  @Override
  public int compareTo(CostOfChanges other) {
    return ORDER.compare(this, other);
  }
}
