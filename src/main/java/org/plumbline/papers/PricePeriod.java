// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often a price is paid. */
public enum PricePeriod {
  MONTH(12),
  QUARTER(4),
  YEAR(1),
  /** In the first year only. */
  ONCE(0);

  private final int periodsAYear;

  PricePeriod(int periodsAYear) {
    this.periodsAYear = periodsAYear;
  }

  /** Periods of a year; 0 for what is paid once. */
  public int periodsAYear() {
    return periodsAYear;
  }

  /** True when it is paid again and again. */
  public boolean recurring() {
    return this != ONCE;
  }

  /** Spelling in data files. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<PricePeriod> of(String spelling) {
    return Arrays.stream(values()).filter(v -> v.spelling().equals(spelling)).findFirst();
  }

  public static List<String> spellings() {
    return Arrays.stream(values()).map(PricePeriod::spelling).toList();
  }
}
