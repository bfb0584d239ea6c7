// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.capability.AgreementRules;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Regime;
import org.plumbline.catalogue.RegimeGate;
import org.plumbline.catalogue.RegimeRule;
import org.plumbline.catalogue.RegimeSubject;
import org.plumbline.phrase.Phrase;

/** What regimes say of an arrangement as a whole; what several of them say is said once. */
final class Gates {
  private final List<Regime> regimes;
  private final AgreementRules agreements;

  /** What a rule says of an arrangement as its regime looks at it. */
  private record Saying<T>(T rule, RegimeSubject subject) {}

  Gates(List<Framework> frameworks, AgreementRules agreements) {
    this.agreements = agreements;
    this.regimes = frameworks.stream().map(Framework::regime).distinct().toList();
  }

  /** What stands above the cells, worst first. */
  List<Gate> of(RegimeSubject subject) {
    Set<Phrase> said = new HashSet<>();
    return each(Regime::gates, subject)
        .filter(g -> g.rule().rule().holds(g.subject()))
        .map(g -> gate(g.rule(), g.subject()))
        .filter(g -> said.add(g.reason()))
        .sorted(Comparator.comparing(Gate::effect))
        .toList();
  }

  /** Questions whose answers could open a gate or change what applies. */
  List<Phrase> questions(RegimeSubject subject) {
    return said(Regime::questions, subject).stream()
        .map(s -> s.rule().phrase(s.subject()))
        .toList();
  }

  /** What is worth knowing before a signature, by rules of the regimes alone. */
  List<Observation> observations(RegimeSubject subject) {
    return said(Regime::observations, subject).stream()
        .map(s -> new Observation(s.rule().id(), s.rule().phrase(s.subject())))
        .toList();
  }

  private static Gate gate(RegimeGate gate, RegimeSubject subject) {
    RegimeRule rule = gate.rule();
    return new Gate(rule.id(), gate.title(), gate.effect(), rule.phrase(subject));
  }

  private List<Saying<RegimeRule>> said(
      Function<Regime, List<RegimeRule>> part, RegimeSubject subject) {
    Set<String> said = new HashSet<>();
    return each(part, subject)
        .filter(s -> s.rule().holds(s.subject()) && said.add(s.rule().says()))
        .toList();
  }

  private <T> Stream<Saying<T>> each(Function<Regime, List<T>> part, RegimeSubject subject) {
    return regimes.stream()
        .flatMap(
            regime -> {
              RegimeSubject seen = subject.under(agreements, regime.laws());
              return part.apply(regime).stream().map(rule -> new Saying<>(rule, seen));
            });
  }
}
