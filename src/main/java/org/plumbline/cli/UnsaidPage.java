// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import org.plumbline.application.Unsaid;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.judgement.MovesMost;
import org.plumbline.papers.Papers;

/** Prints what nobody has said yet and how many answers hang on it. */
final class UnsaidPage {
  private final Run run;
  private final Vocabulary vocabulary;

  UnsaidPage(Run run, Vocabulary vocabulary) {
    this.run = run;
    this.vocabulary = vocabulary;
  }

  void print(List<Unsaid> all) {
    for (Unsaid each : all) {
      if (!each.moves().isEmpty()) {
        run.out().println();
        run.print(Say.UNSAID, each.engagement().name());
        for (MovesMost.Input move : each.moves()) {
          Prose.print(
              run.out(),
              "  - ",
              run.say(Say.UNSAID_WORTH, what(move, each), move.verdicts(), move.closed()));
        }
      }
    }
  }

  private String what(MovesMost.Input move, Unsaid of) {
    String provider =
        of.engagement().members().stream()
            .filter(p -> p.id().equals(move.member()))
            .map(Papers::provider)
            .findFirst()
            .orElse(of.engagement().name());
    return switch (move.kind()) {
      case CARER -> run.say(Say.UNSAID_SYSTEM, move.subject());
      case FACT -> {
        Fact fact = vocabulary.facts().get(move.subject());
        yield run.say(Say.UNSAID_FACT, fact == null ? move.subject() : fact.question());
      }
      case TERM -> run.say(Say.UNSAID_TERM, provider, term(move.subject()));
      case DELIVERABLE -> {
        Capability act = vocabulary.capabilities().get(move.subject());
        yield run.say(Say.UNSAID_DELIVERABLE, provider, act == null ? move.subject() : act.title());
      }
      case CONTRACT -> run.say(Say.UNSAID_CONTRACT, provider);
    };
  }

  private String term(String subject) {
    return vocabulary
        .traits()
        .find(subject)
        .map(Trait::title)
        .or(() -> vocabulary.traits().element(subject).map(Trait.Element::title))
        .orElse(subject);
  }
}
