// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The prices of a provider's papers. They never enter a verdict.
 *
 * @param currency three letters of ISO 4217; amounts in two currencies are never added
 * @param termDays days for which the parties are bound, if said
 * @param risesAtMost percent a year by which prices rise at most; empty: no limit is said
 * @param minimum least fee of the whole, lines that are paid once left out
 * @param lines in the order of the paper
 */
public record Prices(
    String currency,
    Optional<Integer> termDays,
    Optional<BigDecimal> risesAtMost,
    Optional<Minimum> minimum,
    List<PriceLine> lines) {

  /**
   * A least fee.
   *
   * @param amount of one period
   * @param per month, quarter or year
   */
  public record Minimum(BigDecimal amount, PricePeriod per) {
    public Minimum {
      if (!per.recurring()) {
        throw new IllegalArgumentException("a least fee that is paid once");
      }
    }

    /** The least fee of a year. */
    public BigDecimal aYear() {
      return amount.multiply(BigDecimal.valueOf(per.periodsAYear()));
    }
  }

  public Prices {
    lines = List.copyOf(lines);
  }
}
