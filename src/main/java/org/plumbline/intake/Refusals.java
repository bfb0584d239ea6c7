// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.intake.reader.PhraseBook;
import org.plumbline.intake.reader.Scopes;
import org.plumbline.intake.reader.Strength;
import org.plumbline.intake.reader.Suggestion;

/**
 * What papers refuse: a whole act, an act on some systems, or a part of what another row gives. A
 * refusal is never lost beside a promise of the same matter; only where another row of the papers
 * gives the whole act does a row refuse less than the act.
 */
final class Refusals {
  private final Vocabulary vocabulary;
  private final PhraseBook book;
  private final List<Suggestion> said;

  /** Refusals among what the papers say for the chosen tier. */
  Refusals(Vocabulary vocabulary, PhraseBook book, List<Suggestion> said) {
    this.vocabulary = vocabulary;
    this.book = book;
    this.said = List.copyOf(said);
  }

  /**
   * True for a row that refuses a part of what another row gives: antivirus where there is
   * detection and response. Its words are shown and refuse no act.
   */
  boolean partly(Suggestion s) {
    return s.force().negated()
        && !s.passage().row().isEmpty()
        && systems(s).isEmpty()
        && said.stream().anyMatch(o -> otherRow(s, o) && gives(o, s.written().refusal()));
  }

  private static boolean otherRow(Suggestion s, Suggestion o) {
    return !o.passage().row().isEmpty() && !o.passage().row().equals(s.passage().row());
  }

  /** True where a held statement reaches all that the act asks of its trait. */
  private boolean gives(Suggestion o, String act) {
    Capability capability = vocabulary.capabilities().get(act);
    boolean firm = o.held() && !o.force().optional() && o.force().strength() == Strength.BINDING;
    if (capability == null || !firm || !o.written().of().isEmpty()) {
      return false;
    }
    if (o.written().deliverable().equals(act)) {
      return true;
    }
    return vocabulary.traits().find(o.subject()).stream()
        .anyMatch(t -> capability.standing().stream().anyMatch(ask -> reached(ask, t, o)));
  }

  private static boolean reached(Ask ask, Trait trait, Suggestion o) {
    Optional<Ask.Rank> asked = ask.rank(trait);
    boolean number = o.number().isPresent();
    return asked.isPresent()
        && trait.levels().stream()
            .filter(l -> l.name().equals(o.written().level()))
            .anyMatch(l -> number || l.rank() >= asked.get().rank());
  }

  /** The act that the words refuse, of which systems; empty where they refuse no known act. */
  Optional<List<String>> fields(Suggestion s) {
    String act = s.written().refusal();
    if (!vocabulary.capabilities().containsKey(act)) {
      return Optional.empty();
    }
    List<String> out = new ArrayList<>(List.of("capability: " + act));
    List<String> systems = systems(s);
    if (!systems.isEmpty()) {
      out.add("systems: [" + String.join(", ", systems) + "]");
    }
    if (Scopes.says("unless_agreed", s.passage().words(), book)) {
      out.add("unless_agreed: yes");
    }
    return Optional.of(out);
  }

  private List<String> systems(Suggestion s) {
    return Scopes.named(s.passage().row() + " " + s.passage().words(), book);
  }
}
