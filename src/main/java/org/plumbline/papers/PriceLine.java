// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One price of a paper.
 *
 * @param what what is paid for, in the words of the paper; empty for the price of the whole in an
 *     older file
 * @param unit what the price is for one of
 * @param each price of one, low and high where the paper says so; below 0 for a discount
 * @param per how often it is paid
 * @param quantity how many, where the paper or the offer says so; else the organisation's count
 * @param included how many are free, 0 or more
 * @param minimum least amount a period
 * @param hours when the price holds, in the words of the paper
 * @param optional true for an add-on
 * @param taken true when it is bought; only such a line enters a total
 * @param estimate what the price is, if no firm one
 * @param closes changes the line would pay for
 * @param passage where it stands
 */
public record PriceLine(
    String what,
    PriceUnit unit,
    Cost each,
    PricePeriod per,
    Optional<BigDecimal> quantity,
    BigDecimal included,
    Optional<BigDecimal> minimum,
    Optional<String> hours,
    boolean optional,
    boolean taken,
    Estimate estimate,
    List<String> closes,
    Passage passage) {

  /** How firm a price is. */
  public enum Estimate {
    /** As stated. */
    NONE,
    /** The paper says "from": it can be more. */
    FROM,
    /** Nobody has offered it. */
    OWN
  }

  public PriceLine {
    closes = List.copyOf(closes);
    if (included.signum() < 0 || quantity.filter(q -> q.signum() < 0).isPresent()) {
      throw new IllegalArgumentException("a quantity below 0: " + what);
    }
  }

  /** A firm price of the whole, for an older file that knows no lines. */
  static PriceLine whole(BigDecimal aMonth, boolean estimated) {
    return new PriceLine(
        "",
        PriceUnit.FLAT,
        Cost.of(aMonth),
        PricePeriod.MONTH,
        Optional.empty(),
        BigDecimal.ZERO,
        Optional.empty(),
        Optional.empty(),
        false,
        true,
        estimated ? Estimate.OWN : Estimate.NONE,
        List.of(),
        Passage.NOT_SAID);
  }
}
