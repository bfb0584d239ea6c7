// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money between two ends, in units of a currency that is known beside it; both ends
 * are the same where one price is stated. Exact: nothing is rounded but by {@link #rounded}.
 *
 * @param low least; below 0 for a discount
 * @param high most, at least {@code low}
 */
public record Cost(BigDecimal low, BigDecimal high) {
  private static final int CENTS = 2;

  public static final Cost NONE = of(BigDecimal.ZERO);

  public Cost {
    low = plain(low);
    high = plain(high);
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " is above " + high);
    }
  }

  /** One amount. */
  public static Cost of(BigDecimal amount) {
    return new Cost(amount, amount);
  }

  /** The same amount is always written the same way: cents, and more digits where there are. */
  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal bare = amount.stripTrailingZeros();
    return bare.scale() < CENTS ? bare.setScale(CENTS) : bare;
  }

  public Cost plus(Cost other) {
    return new Cost(low.add(other.low), high.add(other.high));
  }

  /**
   * So many times the amount.
   *
   * @param times 0 or more
   */
  public Cost times(BigDecimal times) {
    return new Cost(low.multiply(times), high.multiply(times));
  }

  /** So many times the amount, 0 or more. */
  public Cost times(int times) {
    return times(BigDecimal.valueOf(times));
  }

  /** The amount, each end at least so much. */
  public Cost atLeast(BigDecimal least) {
    return new Cost(low.max(least), high.max(least));
  }

  /**
   * The amount for printing, half a unit upwards; written with cents whatever is asked.
   *
   * @param decimals 2 for cents, 0 for whole units
   */
  public Cost rounded(int decimals) {
    return new Cost(
        low.setScale(decimals, RoundingMode.HALF_UP),
        high.setScale(decimals, RoundingMode.HALF_UP));
  }
}
