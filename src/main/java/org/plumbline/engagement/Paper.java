// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of an offer beside its terms. None of it enters a verdict.
 *
 * @param document title, version and date of the paper that was read, or empty
 * @param claims words of the paper that bind nobody, such as "HIPAA-ready"
 * @param prices by support model the scope is priced under, in the order of the file
 */
public record Paper(String document, List<String> claims, Map<String, Price> prices) {
  /** Of an arrangement without a paper. */
  public static final Paper NONE = new Paper("", List.of(), Map.of());

  /**
   * A price of the whole scope.
   *
   * @param usdPerMonth US dollars a month
   * @param estimated true when nobody has offered it
   */
  public record Price(int usdPerMonth, boolean estimated) {}

  public Paper {
    claims = List.copyOf(claims);
    prices = Collections.unmodifiableMap(new LinkedHashMap<>(prices));
  }
}
