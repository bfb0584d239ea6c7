// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Need;

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
    if (reach.isEmpty()) {
      return NO_SYSTEMS;
    }
    Capability capability = need.capability();
    BitSet covered = covered(capability, ask, match);
    BitSet orphans = (BitSet) reach.clone();
    orphans.andNot(covered);
    BitSet refused = (BitSet) digest.refusedSystems(capability).clone();
    refused.and(reach);
    orphans.or(refused);
    return orphans;
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
    return out == null ? digest.general() : out;
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
