// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.papers.Papers;

/**
 * Things that are not in the papers of one member, and whether its kind of support usually includes
 * them.
 */
final class Lacking {
  private final Vocabulary vocabulary;
  private final Papers papers;

  Lacking(Vocabulary vocabulary, Papers papers) {
    this.vocabulary = vocabulary;
    this.papers = papers;
  }

  Missing level(Trait trait, int rank) {
    boolean usual = trait.of(papers.kind().id()).usual() >= rank;
    return new Missing(Missing.Kind.LEVEL, trait.id(), rank, usual);
  }

  Missing missing(Missing.Kind kind, String subject) {
    String model = papers.kind().id();
    boolean usual =
        switch (kind) {
          case ELEMENT ->
              vocabulary
                      .traits()
                      .element(subject)
                      .map(e -> e.values().getOrDefault(model, Trait.Values.NONE).usual())
                      .orElse(0)
                  > 0;
          case FUNCTION -> papers.kind().functions().usual().contains(subject);
          case DELIVERABLE, INTERVAL -> papers.kind().deliverables().usual().contains(subject);
          default -> false;
        };
    return new Missing(kind, subject, 0, usual);
  }
}
