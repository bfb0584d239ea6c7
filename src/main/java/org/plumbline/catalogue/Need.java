// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Capability;
import org.plumbline.capability.FactRule;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Trait;

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
 * @param rule the rule that an agreement must be for to serve this control; empty where the act
 *     needs none, or any serves
 * @param basis on what the reading stands
 */
public record Need(
    Capability capability,
    boolean main,
    Ask raised,
    Optional<Trait.Element> alone,
    OptionalInt every,
    Optional<String> topic,
    Optional<NamedFunction> function,
    Optional<FactRule> onlyIf,
    Optional<String> rule,
    Basis basis) {

  /** The capability's name, with the demanded function in brackets. */
  public String label() {
    return capability.id() + function.map(f -> "[" + f.id() + "]").orElse("");
  }

  /** The same need of an act under other conditions, which hold what the control asks beside. */
  public Need under(Capability other) {
    return new Need(
        other, main, new Ask(List.of(), 0), alone, every, topic, function, onlyIf, rule, basis);
  }

  /** What findings depend on: the same need in two controls is judged once. */
  public Need withoutPlace() {
    return new Need(
        capability,
        false,
        raised,
        alone,
        every,
        topic,
        function,
        Optional.empty(),
        rule,
        Basis.TEXT);
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
        Optional.empty(),
        Optional.empty(),
        Basis.TEXT);
  }
}
