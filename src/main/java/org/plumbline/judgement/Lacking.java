// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import org.plumbline.capability.Trait;
import org.plumbline.papers.Papers;

/**
 * Things that are not in the papers of one member, and whether its kind of support usually includes
 * them.
 */
final class Lacking {
  private final Papers papers;

  Lacking(Papers papers) {
    this.papers = papers;
  }

  Missing level(Trait trait, int rank) {
    boolean usual = trait.of(papers.kind().id()).usual() >= rank;
    return new Missing(Missing.Kind.LEVEL, trait.id(), rank, usual);
  }

  Missing element(Trait.Element element) {
    boolean usual = element.of(papers.kind().id()).usual() > 0;
    return new Missing(Missing.Kind.ELEMENT, element.id(), 0, usual);
  }

  Missing missing(Missing.Kind kind, String subject) {
    boolean usual =
        switch (kind) {
          case FUNCTION -> papers.kind().functions().usual().contains(subject);
          case DELIVERABLE, INTERVAL -> papers.kind().deliverables().usual().contains(subject);
          default -> false;
        };
    return new Missing(kind, subject, 0, usual);
  }
}
