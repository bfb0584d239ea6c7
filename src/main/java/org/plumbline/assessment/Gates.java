// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Regime;
import org.plumbline.catalogue.RegimeRule;
import org.plumbline.catalogue.RegimeSubject;
import org.plumbline.phrase.Phrase;

/** What regimes say of an arrangement as a whole; what several of them say is said once. */
final class Gates {
  private final List<Regime> regimes;

  Gates(List<Framework> frameworks) {
    this.regimes = frameworks.stream().map(Framework::regime).distinct().toList();
  }

  /** What stands above the cells, worst first. */
  List<Gate> of(RegimeSubject subject) {
    Set<String> said = new HashSet<>();
    return each(Regime::gates)
        .filter(gate -> gate.rule().holds(subject) && said.add(gate.rule().says()))
        .map(
            gate ->
                new Gate(
                    gate.rule().id(), gate.title(), gate.effect(), gate.rule().phrase(subject)))
        .sorted(Comparator.comparing(Gate::effect))
        .toList();
  }

  /** Questions whose answers could open a gate or change what applies. */
  List<Phrase> questions(RegimeSubject subject) {
    return said(Regime::questions, subject).stream().map(rule -> rule.phrase(subject)).toList();
  }

  /** What is worth knowing before a signature, by rules of the regimes alone. */
  List<Observation> observations(RegimeSubject subject) {
    return said(Regime::observations, subject).stream()
        .map(rule -> new Observation(rule.id(), rule.phrase(subject)))
        .toList();
  }

  private List<RegimeRule> said(Function<Regime, List<RegimeRule>> part, RegimeSubject subject) {
    Set<String> said = new HashSet<>();
    List<RegimeRule> out = new ArrayList<>();
    each(part).filter(r -> r.holds(subject) && said.add(r.says())).forEach(out::add);
    return out;
  }

  private <T> Stream<T> each(Function<Regime, List<T>> part) {
    return regimes.stream().flatMap(regime -> part.apply(regime).stream());
  }
}
