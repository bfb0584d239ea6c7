// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.capability.Capability;

/** Acts that two members hold on one system while no row says where the border is. */
final class DoubleOwners {
  private DoubleOwners() {}

  /**
   * The members that hold one need of a control, by system; without a system where the act has
   * none. Empty where nobody holds it, or each holds what is its own.
   */
  static Map<Optional<String>, List<String>> of(Judge judge, Finding finding, String control) {
    Capability capability = finding.need().capability();
    Map<Optional<String>, List<String>> out = new LinkedHashMap<>();
    if (judge.members().size() < 2 || !finding.outcome().held() || capability.eachMember()) {
      return out;
    }
    if (capability.reach() == Capability.Reach.NONE) {
      add(Optional.empty(), holding(judge, finding, control, judge.listed()), out);
      return out;
    }
    BitSet reach = finding.reach();
    for (int i = reach.nextSetBit(0); i >= 0; i = reach.nextSetBit(i + 1)) {
      BitSet one = new BitSet();
      one.set(i);
      Optional<String> system = Optional.of(judge.client().systems().get(i).id());
      add(system, holding(judge, finding, control, one), out);
    }
    return out;
  }

  private static void add(
      Optional<String> system, List<String> holding, Map<Optional<String>, List<String>> out) {
    if (holding.size() > 1) {
      out.put(system, holding);
    }
  }

  private static List<String> holding(
      Judge judge, Finding finding, String control, BitSet systems) {
    return judge.members().stream()
        .filter(m -> m.row(control, finding.need().capability()).isEmpty())
        .filter(m -> m.find(finding.need(), control, systems).outcome().held())
        .map(m -> m.digest().papers().id())
        .toList();
  }
}
