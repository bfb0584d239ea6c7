// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a provider's papers cost an organisation, as far as prices and quantities are known.
 *
 * @param prices the prices
 * @param lines every price with its arithmetic, in the order of the paper
 * @param sumAYear recurring prices of a year, before the minimum of the whole
 * @param aYear the same, at least the minimum of the whole
 * @param once what is paid in the first year only
 */
public record Totals(Prices prices, List<LineTotal> lines, Cost sumAYear, Cost aYear, Cost once) {
  private static final BigDecimal PERCENT = new BigDecimal("0.01");

  public Totals {
    lines = List.copyOf(lines);
  }

  /** The totals of prices under the counts of an organisation. */
  public static Totals of(Prices prices, Counts counts) {
    List<LineTotal> lines =
        prices.lines().stream().map(line -> LineTotal.of(line, counts)).toList();
    Cost recurring = Cost.NONE;
    for (PricePeriod per : PricePeriod.values()) {
      recurring = recurring.plus(amountPer(per, lines).times(per.periodsAYear()));
    }
    Optional<BigDecimal> least = prices.minimum().map(Prices.Minimum::aYear);
    Cost aYear = least.map(recurring::atLeast).orElse(recurring);
    return new Totals(prices, lines, recurring, aYear, amountPer(PricePeriod.ONCE, lines));
  }

  /** What the counted prices that are paid in this rhythm come to in one period. */
  public Cost amountPer(PricePeriod per) {
    return amountPer(per, lines);
  }

  private static Cost amountPer(PricePeriod per, List<LineTotal> lines) {
    return lines.stream()
        .filter(line -> line.state() == LineTotal.State.COUNTED && line.line().per() == per)
        .flatMap(line -> line.sum().stream())
        .map(LineTotal.Sum::amount)
        .reduce(Cost.NONE, Cost::plus);
  }

  /** The total of the first year. */
  public Cost oneYear() {
    return over(1);
  }

  /** The total of the first three years. */
  public Cost threeYears() {
    return over(3);
  }

  /**
   * The total of so many years: the high end rises each year by the most the paper allows, the low
   * end does not.
   *
   * @param years 0 or more
   */
  public Cost over(int years) {
    return years(years).stream().reduce(Cost.NONE, Cost::plus);
  }

  /** Each year of so many, the first with what is paid once. */
  public List<Cost> years(int years) {
    BigDecimal rise =
        BigDecimal.ONE.add(prices.risesAtMost().orElse(BigDecimal.ZERO).multiply(PERCENT));
    List<Cost> out = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      // An amount below 0, all discounts, does not fall further.
      BigDecimal high = aYear.high().multiply(rise.pow(year)).max(aYear.high());
      Cost recurring = new Cost(aYear.low(), high);
      out.add(year == 0 ? recurring.plus(once) : recurring);
    }
    return out;
  }

  /** True when the minimum of the whole decides at least one end. */
  public boolean minimumHolds() {
    return !sumAYear.equals(aYear);
  }

  /** True when a counted price is no firm one. */
  public boolean estimated() {
    return lines.stream()
        .anyMatch(
            line ->
                line.state() == LineTotal.State.COUNTED
                    && line.line().estimate() != PriceLine.Estimate.NONE);
  }

  /** Prices whose quantity is not known: each is a question. */
  public List<PriceLine> quantityNotKnown() {
    return lines.stream()
        .filter(line -> line.state() == LineTotal.State.QUANTITY_NOT_KNOWN)
        .map(LineTotal::line)
        .toList();
  }

  /**
   * What several providers cost together over so many years, one sum for each currency.
   *
   * @return by currency, in alphabetical order
   */
  public static Map<String, Cost> together(List<Totals> totals, int years) {
    Map<String, Cost> out = new TreeMap<>();
    totals.forEach(t -> out.merge(t.prices().currency(), t.over(years), Cost::plus));
    return out;
  }
}
