// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one price comes to, with its arithmetic.
 *
 * @param line the price
 * @param state whether it enters the total
 * @param sum the arithmetic; empty exactly when the quantity is not known
 */
public record LineTotal(PriceLine line, State state, Optional<Sum> sum) {

  /** Whether a price enters the total. */
  public enum State {
    COUNTED,
    /** Offered and not taken: its sum, if there is one, says what it would cost. */
    NOT_TAKEN,
    /** The price is known, the quantity not: left out, and a question. */
    QUANTITY_NOT_KNOWN
  }

  /**
   * A multiplication as a page prints it.
   *
   * @param quantity how many there are
   * @param charged how many are paid for: the quantity without the included ones, 0 or more
   * @param before {@code charged} times the price of one
   * @param amount the same, at least the minimum of the line: the amount of one period
   * @param periodsAYear periods of a year, 0 for what is paid once
   */
  public record Sum(
      Counts.Quantity quantity, BigDecimal charged, Cost before, Cost amount, int periodsAYear) {

    /** The amount of a year; nothing for what is paid once. */
    public Cost aYear() {
      return amount.times(periodsAYear);
    }

    /** True when the minimum of the line decides at least one end. */
    public boolean minimumHolds() {
      return !before.equals(amount);
    }
  }

  /** One price under the counts of an organisation. */
  static LineTotal of(PriceLine line, Counts counts) {
    Optional<Sum> sum = counts.quantityOf(line).map(quantity -> sum(line, quantity));
    State state = sum.isPresent() ? State.COUNTED : State.QUANTITY_NOT_KNOWN;
    return new LineTotal(line, line.taken() ? state : State.NOT_TAKEN, sum);
  }

  private static Sum sum(PriceLine line, Counts.Quantity quantity) {
    BigDecimal charged = quantity.amount().subtract(line.included()).max(BigDecimal.ZERO);
    Cost before = line.each().times(charged);
    Cost amount = line.minimum().map(before::atLeast).orElse(before);
    return new Sum(quantity, charged, before, amount, line.per().periodsAYear());
  }
}
