// SPDX-License-Identifier: Apache-2.0
package org.plumbline.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One act as a control calls for it.
 *
 * @param capability the act
 * @param main whether it is marked as the main act of the control
 * @param raised levels and elements the control asks beside those of the act
 * @param alone an element that answers the control by itself
 * @param every longest interval in days the control asks of a deliverable
 * @param topic what the deliverable must treat
 * @param function product function demanded by name
 * @param onlyIf fact without which the need falls away
 */
public record Need(
    Capability capability,
    boolean main,
    Ask raised,
    Optional<Trait.Element> alone,
    OptionalInt every,
    Optional<String> topic,
    Optional<String> function,
    Optional<FactRule> onlyIf) {

  /** A fact, or a number of it, that must not be denied; unknown counts as true. */
  public record FactRule(String fact, int atLeast) {}

  /** What findings depend on: the same need in two controls is judged once. */
  public Need withoutPlace() {
    return new Need(capability, false, raised, alone, every, topic, function, Optional.empty());
  }

  /** The plain need of an act, without what single controls ask beside. */
  public static Need of(Capability capability) {
    return new Need(
        capability,
        false,
        Ask.NOTHING,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
