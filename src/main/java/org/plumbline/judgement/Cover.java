// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.ListedSystem;

/** Which systems in reach what a member promises leaves uncovered. */
final class Cover {
  private static final BitSet NO_SYSTEMS = new BitSet();

  private final Vocabulary vocabulary;
  private final Digest digest;
  private final Levels levels;
  private final Lacking lacking;

  Cover(Vocabulary vocabulary, Digest digest, Levels levels, Lacking lacking) {
    this.vocabulary = vocabulary;
    this.digest = digest;
    this.levels = levels;
    this.lacking = lacking;
  }

  BitSet orphans(Need need, Ask ask, Match match, BitSet reach) {
    Capability capability = need.capability();
    if (capability.reach() == Capability.Reach.NONE) {
      return leftByName(capability, ask, match);
    }
    if (reach.isEmpty()) {
      return NO_SYSTEMS;
    }
    BitSet covered = covered(capability, ask, match);
    BitSet orphans = (BitSet) reach.clone();
    orphans.andNot(covered);
    BitSet refused = (BitSet) digest.listed().refusedSystems(capability).clone();
    refused.and(reach);
    orphans.or(refused);
    return orphans;
  }

  /**
   * An act without a reach of its own is promised for every system, unless the promise itself names
   * the systems it holds for: then the others on the list are left.
   */
  private BitSet leftByName(Capability capability, Ask ask, Match match) {
    if (!capability.technicalHome() || match.byDeliverable()) {
      return NO_SYSTEMS;
    }
    BitSet named = named(ask);
    if (named == null) {
      return NO_SYSTEMS;
    }
    BitSet out = new BitSet();
    List<ListedSystem> systems = digest.client().systems();
    for (int i = 0; i < systems.size(); i++) {
      ListedSystem system = systems.get(i);
      if (!named.get(i)
          && !system.exempt("")
          && !Reach.cared(capability, system, digest.client())) {
        out.set(i);
      }
    }
    return out;
  }

  /** Systems that the promises behind a condition name for themselves; null where none does. */
  private @Nullable BitSet named(Ask ask) {
    BitSet out = null;
    for (Ask.Rank rank : ask.levels()) {
      Optional<BitSet> own = digest.namedOnly(rank.trait(), rank.rank());
      out = rank.trait().takesCovers() || own.isEmpty() ? out : both(out, own.get());
    }
    for (Trait.Element element : levels.elements(ask.elements())) {
      Optional<BitSet> own = digest.namedOnly(element);
      boolean takes = vocabulary.traits().all().get(element.trait()).takesCovers();
      out = takes || own.isEmpty() ? out : both(out, own.get());
    }
    return out;
  }

  private BitSet covered(Capability capability, Ask ask, Match match) {
    if (match.item().isPresent() && match.item().get().systems().isPresent()) {
      return digest.named(match.item().get().systems().get());
    }
    if (match.item().isPresent() && capability.reach() == Capability.Reach.STORED) {
      return NO_SYSTEMS;
    }
    if (match.unordered()) {
      BitSet out = (BitSet) digest.everything().clone();
      out.andNot(digest.excluded());
      return out;
    }
    BitSet out = null;
    for (Ask.Rank rank : ask.levels()) {
      if (rank.trait().takesCovers()) {
        out = both(out, digest.covered(rank.trait(), rank.rank()));
      }
    }
    for (Trait.Element element : levels.elements(ask.elements())) {
      if (vocabulary.traits().all().get(element.trait()).takesCovers()) {
        out = both(out, digest.covered(element));
      }
    }
    BitSet named = named(ask);
    BitSet covered = out == null ? digest.general() : out;
    return named == null ? covered : both(named, covered);
  }

  private static BitSet both(@Nullable BitSet one, BitSet other) {
    BitSet out = (BitSet) other.clone();
    if (one != null) {
      out.and(one);
    }
    return out;
  }

  void systems(BitSet orphans, List<Missing> missing) {
    for (int i = orphans.nextSetBit(0); i >= 0; i = orphans.nextSetBit(i + 1)) {
      missing.add(lacking.missing(Missing.Kind.SYSTEM, digest.client().systems().get(i).id()));
    }
  }
}
