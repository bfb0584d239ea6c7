// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.papers.Prices;

/**
 * What is known of an offer beside its terms. None of it enters a verdict.
 *
 * @param document title, version and date of the papers that were read, or empty
 * @param claims words of the papers that bind nobody, such as "HIPAA-ready"
 * @param prices what it costs, one set for each name it can be signed under
 */
public record Paper(String document, List<String> claims, List<Prices> prices) {
  /** Of an arrangement without a paper. */
  public static final Paper NONE = new Paper("", List.of(), List.of());

  public Paper {
    claims = List.copyOf(claims);
    prices = List.copyOf(prices);
  }
}
