// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlText;

/** The regimes that are declared, by id. */
public record Regimes(Map<String, Regime> byId) {
  /** What stands for a regime that is not declared while all mistakes are collected. */
  private static final Regime NONE =
      new Regime(
          "",
          "",
          Set.of(),
          "",
          false,
          List.of(
              new RegimeWeight(
                  new RegimeMatch(
                      false, Optional.empty(), Set.of(), Optional.empty(), Optional.empty()),
                  1,
                  "")),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  public Regimes {
    byId = java.util.Collections.unmodifiableMap(new TreeMap<>(byId));
  }

  /** The regime a text names; REG-001 when there is none of that name. */
  Regime named(YamlText text, Problems problems) {
    Regime regime = byId.get(text.value());
    if (regime == null && !text.value().isEmpty()) {
      problems.error(
          RegimeProblem.UNKNOWN,
          text.place(),
          text.value(),
          Spelling.hint(text.value(), byId.keySet()));
    }
    return regime == null ? NONE : regime;
  }

  /** Every key of the words file that a regime names, with the names of the values it gives. */
  public Map<String, Set<String>> keys() {
    Map<String, Set<String>> out = new HashMap<>();
    byId.values().forEach(regime -> regime.named().forEach(n -> out.put(n.key(), n.values())));
    return out;
  }
}
