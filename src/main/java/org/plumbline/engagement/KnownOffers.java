// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Offers that were read before, by the SHA-256 of their files: many clients have the same paper.
 * Offers with anything to remark are read again each time, since a remark names its file.
 */
public final class KnownOffers {
  /** Enough for every paper of a provider, and no more than some tens of megabytes. */
  private static final int MOST = 2_000;

  private final Map<String, Offer> known = new ConcurrentHashMap<>();

  /**
   * The offers of files that are all known and have ids of their own; empty where any has to be
   * read.
   *
   * @param hashes of the files, in order
   */
  Optional<List<Offer>> all(List<String> hashes) {
    List<Offer> out = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String hash : hashes) {
      Offer offer = known.get(hash);
      if (offer == null || !ids.add(offer.papers().id().toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      out.add(offer);
    }
    return Optional.of(out);
  }

  /** Remembers offers of files that were read without a remark, in the order of the files. */
  void add(List<String> hashes, List<Offer> offers) {
    for (int i = 0; i < offers.size() && known.size() < MOST; i++) {
      known.put(hashes.get(i), offers.get(i));
    }
  }
}
