// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import java.util.Optional;

/**
 * Something the papers exclude.
 *
 * @param capability id of the act
 * @param systems classes, tags or systems it is refused for; absent for all
 * @param unlessAgreed whether it is only not included unless agreed in writing: it is for sale
 * @param where document, clause, words
 */
public record Refusal(
    String capability, Optional<List<String>> systems, boolean unlessAgreed, Where where) {
  public Refusal {
    systems = systems.map(List::copyOf);
  }
}
