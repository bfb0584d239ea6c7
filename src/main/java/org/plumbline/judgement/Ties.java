// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Basis;
import org.plumbline.papers.Where;

/**
 * What the statements behind a condition hang on: duties of the client, and how far the paper
 * binds.
 */
final class Ties {
  private final Vocabulary vocabulary;
  private final Digest digest;
  private final Levels levels;

  Ties(Vocabulary vocabulary, Digest digest, Levels levels) {
    this.vocabulary = vocabulary;
    this.digest = digest;
    this.levels = levels;
  }

  /** Whether what is asked is held on these systems by statements without duties of the client. */
  boolean free(Ask ask, Match match, BitSet systems) {
    if (match.item().filter(d -> !d.clientDuties().isEmpty()).isPresent()) {
      return false;
    }
    if (!digest.tied()) {
      return true;
    }
    for (Ask.Rank rank : ask.levels()) {
      if (rank.rank() > levels.beside(rank.trait(), match)
          && !free(rank.trait(), e -> e.level() >= rank.rank(), match, systems)) {
        return false;
      }
    }
    for (Trait.Element element : levels.elements(ask.elements())) {
      Trait trait = vocabulary.traits().all().get(element.trait());
      if (!free(trait, e -> (e.elements() & element.bit()) != 0, match, systems)) {
        return false;
      }
    }
    return true;
  }

  private boolean free(Trait trait, Predicate<Digest.Entry> counts, Match match, BitSet systems) {
    BitSet left = (BitSet) systems.clone();
    boolean free = false;
    boolean tied = false;
    for (Digest.Entry entry : digest.entries(trait.index())) {
      if (counts.test(entry)) {
        free |= entry.free();
        tied |= !entry.free();
        if (entry.free()) {
          left.andNot(entry.systems());
        }
      }
    }
    boolean byList = match.item().isPresent() && match.item().get().systems().isPresent();
    return !tied || free && (left.isEmpty() || byList || !trait.takesCovers());
  }

  /** The weakest paper among those that decide. */
  Basis basis(Ask ask, Match match, Need need, BitSet reach) {
    Basis out = Basis.SIGNED;
    if (match.item().isPresent()) {
      out = out.weaker(digest.standing().basis(match.item().get().where().document()));
    }
    for (Ask.Rank rank : ask.levels()) {
      if (rank.rank() > 0) {
        out =
            out.weaker(
                basis(
                    digest.entries(rank.trait().index()),
                    e -> e.level() >= rank.rank(),
                    rank.trait(),
                    reach));
      }
    }
    for (Trait.Element element : levels.elements(ask.elements())) {
      out =
          out.weaker(
              basis(
                  digest.entries(element.trait()),
                  e -> (e.elements() & element.bit()) != 0,
                  vocabulary.traits().all().get(element.trait()),
                  reach));
    }
    if (need.function().isPresent()) {
      String document =
          digest
              .papers()
              .functions()
              .getOrDefault(need.function().get().id(), Where.NOWHERE)
              .document();
      out = out.weaker(digest.standing().basis(document));
    }
    return out;
  }

  /** On each system the paper that binds most, of them the weakest. */
  private static Basis basis(
      List<Digest.Entry> entries, Predicate<Digest.Entry> counts, Trait trait, BitSet reach) {
    if (entries.size() < 2 || !trait.takesCovers() || reach.isEmpty()) {
      return strongest(entries, counts).orElse(Basis.SIGNED);
    }
    Basis anywhere = strongest(entries, counts).orElse(Basis.SIGNED);
    Basis out = Basis.SIGNED;
    for (int i = reach.nextSetBit(0); i >= 0; i = reach.nextSetBit(i + 1)) {
      int system = i;
      out =
          out.weaker(
              strongest(entries, e -> counts.test(e) && e.systems().get(system)).orElse(anywhere));
    }
    return out;
  }

  private static Optional<Basis> strongest(
      List<Digest.Entry> entries, Predicate<Digest.Entry> counts) {
    Optional<Basis> out = Optional.empty();
    for (Digest.Entry entry : entries) {
      if (counts.test(entry)) {
        out = Optional.of(out.map(entry.basis()::stronger).orElse(entry.basis()));
      }
    }
    return out;
  }
}
