// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.judgement.Fix;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Where;

/** What papers say now about a thing that is to be written. */
public final class TheirWords {

  private final Papers papers;
  private final Vocabulary vocabulary;

  public TheirWords(Papers papers, Vocabulary vocabulary) {
    this.papers = papers;
    this.vocabulary = vocabulary;
  }

  /** The first passage with words of its own; empty where nothing was found. */
  public Optional<Where> about(Fix fix) {
    Stream<Where> found =
        switch (fix.kind()) {
          case LEVEL -> of(fix.subject());
          case ELEMENT ->
              vocabulary
                  .traits()
                  .element(fix.subject())
                  .map(Trait.Element::trait)
                  .map(index -> of(vocabulary.traits().all().get(index).id()))
                  .orElseGet(Stream::empty);
          case CONTRACT, RULE -> of(TraitNames.DATA_CONTRACT);
          case MATRIX -> of(TraitNames.MATRIX);
          case DELIVERABLE, INTERVAL, INDEPENDENT, ORDER, TAKE ->
              papers.deliverables().stream()
                  .filter(d -> d.capability().equals(fix.subject()))
                  .map(Deliverable::where);
          case FUNCTION -> Optional.ofNullable(papers.functions().get(fix.subject())).stream();
          case TOPIC, SYSTEM, AREA -> Stream.empty();
        };
    return found.filter(w -> !w.words().isBlank()).findFirst();
  }

  /** True where the papers leave out a system by name. */
  public boolean leavesOut(Fix fix) {
    return fix.kind() == Fix.Kind.SYSTEM && papers.excludes().contains(fix.subject());
  }

  private Stream<Where> of(String trait) {
    return papers.statements().stream()
        .filter(s -> s.trait().id().equals(trait))
        .map(Statement::where);
  }
}
