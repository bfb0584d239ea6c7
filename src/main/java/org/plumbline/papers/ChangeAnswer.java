// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a provider answered to one change that was asked for. It puts nothing in writing: only the
 * papers do.
 *
 * @param change key of the change: whose papers, and what is written into them
 * @param words the provider's own; or empty
 * @param price what the provider asks for it; empty: nothing is said of money
 * @param on day of the answer
 */
public record ChangeAnswer(
    String change, Kind kind, String words, Optional<Price> price, Optional<LocalDate> on) {

  /** How it was answered. */
  public enum Kind {
    ACCEPTED,
    /** Other words, or on a condition. */
    COUNTER,
    REFUSED;

    /** Spelling in data files. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A price.
   *
   * @param usd whole US dollars, 0 or more
   */
  public record Price(long usd, PricePeriod per) {}

  /**
   * What several answers ask for together, in whole US dollars.
   *
   * @param unpriced how many of them say nothing of money
   */
  public record Cost(long month, long quarter, long year, long once, long unpriced) {

    public static Cost of(List<ChangeAnswer> answers) {
      return new Cost(
          sum(answers, PricePeriod.MONTH),
          sum(answers, PricePeriod.QUARTER),
          sum(answers, PricePeriod.YEAR),
          sum(answers, PricePeriod.ONCE),
          answers.stream().filter(a -> a.price().isEmpty()).count());
    }

    private static long sum(List<ChangeAnswer> answers, PricePeriod per) {
      return answers.stream()
          .flatMap(a -> a.price().stream())
          .filter(p -> p.per() == per)
          .mapToLong(Price::usd)
          .sum();
    }

    /** Whether it costs anything: {@code yes}, {@code no}, or {@code open} while nobody knows. */
    private String priced() {
      boolean any = month + quarter + year + once > 0;
      return any ? "yes" : unpriced > 0 ? "open" : "no";
    }

    /** As sentences about it take it: the sums, how many have none, and whether it costs. */
    public Object[] said() {
      return new Object[] {month, quarter, year, once, unpriced, priced()};
    }
  }
}
