// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.phrase.Phrase;

/**
 * Something a regime says of an arrangement: why a gate is shut, a question, an observation.
 *
 * @param id such as {@code G-BAA}; several rules may share one, and a question has none
 * @param when what makes it relevant
 * @param unless what lifts it, if anything can
 * @param says where its words stand
 * @param with the values of its words, by name
 */
public record RegimeRule(
    String id,
    RegimeCondition when,
    Optional<RegimeCondition> unless,
    String says,
    Map<String, RegimeValue> with) {
  public RegimeRule {
    with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
  }

  /** Whether it is to be said: relevant, and not lifted. */
  public boolean holds(RegimeSubject subject) {
    return when.holds(subject) && (unless.isEmpty() || !unless.get().holds(subject));
  }

  public Phrase phrase(RegimeSubject subject) {
    return RegimeValue.phrase(this, subject);
  }
}
