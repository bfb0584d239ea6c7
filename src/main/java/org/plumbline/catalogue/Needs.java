// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Capability;
import org.plumbline.capability.FactRule;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Requirement;

/**
 * What a control calls for: one or more alternatives, each a set of capabilities that are all
 * essential. There is no negation, so more commitment never makes a verdict worse.
 */
public record Needs(List<Alternative> alternatives) {
  public Needs {
    alternatives = List.copyOf(alternatives);
  }

  /** Capabilities that together answer the control. */
  public record Alternative(List<Need> needs) {
    public Alternative {
      needs = List.copyOf(needs);
    }
  }

  /**
   * One capability as this control calls for it.
   *
   * @param capability the act
   * @param raised trait levels the control asks above those of the capability
   * @param function product function demanded by name
   * @param onlyIf the need falls away when this rule does not hold
   * @param basis on what the reading stands
   */
  public record Need(
      Capability capability,
      List<Requirement> raised,
      Optional<NamedFunction> function,
      Optional<FactRule> onlyIf,
      Basis basis) {
    public Need {
      raised = List.copyOf(raised);
    }

    /** The capability's name, with the demanded function in brackets. */
    public String label() {
      return capability.id() + function.map(f -> "[" + f.id() + "]").orElse("");
    }
  }

  /** All needs of all alternatives. */
  public List<Need> all() {
    return alternatives.stream().flatMap(a -> a.needs().stream()).toList();
  }
}
