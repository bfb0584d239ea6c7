// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many of each unit an organisation has.
 *
 * @param of by unit, 0 or more
 */
public record Counts(Map<PriceUnit, BigDecimal> of) {
  /** Nothing is counted. */
  public static final Counts NONE = new Counts(Map.of());

  public Counts {
    Map<PriceUnit, BigDecimal> copy = new EnumMap<>(PriceUnit.class);
    copy.putAll(of);
    of = Collections.unmodifiableMap(copy);
  }

  /** What a line is multiplied by; empty when nobody has said it. */
  public Optional<Quantity> quantityOf(PriceLine line) {
    if (line.quantity().isPresent()) {
      return Optional.of(new Quantity(line.quantity().get(), Quantity.Origin.LINE));
    }
    if (line.unit() == PriceUnit.FLAT) {
      return Optional.of(new Quantity(BigDecimal.ONE, Quantity.Origin.FLAT));
    }
    return Optional.ofNullable(of.get(line.unit()))
        .map(count -> new Quantity(count, Quantity.Origin.COUNTS));
  }

  /**
   * How many of a unit are priced.
   *
   * @param amount 0 or more
   * @param origin how it is known
   */
  public record Quantity(BigDecimal amount, Origin origin) {

    /** How a quantity is known. */
    public enum Origin {
      /** Stated with the price. */
      LINE,
      /** Counted by the organisation. */
      COUNTS,
      /** One, as the price is for the whole. */
      FLAT
    }
  }
}
