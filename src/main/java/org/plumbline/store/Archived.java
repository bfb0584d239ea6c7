// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An organization as it stands in an archive: all of it but the bytes of files.
 *
 * @param editions from the first to the newest
 * @param trail its own chain, from the first entry
 */
record Archived(
    String slug,
    String name,
    List<Archived.Files> editions,
    List<TrackingRow> tracking,
    List<Frozen> assessments,
    List<TrailEntry> trail) {
  Archived {
    editions = List.copyOf(editions);
    tracking = List.copyOf(tracking);
    assessments = List.copyOf(assessments);
    trail = List.copyOf(trail);
  }

  /**
   * An edition with its files.
   *
   * @param files path to SHA-256
   */
  record Files(
      int number, Instant at, Who who, String what, String hash, Map<String, String> files) {
    Files {
      files = new TreeMap<>(files);
    }

    Edition edition() {
      return new Edition(number, at, who, what, hash);
    }
  }

  /** Hashes of everything it needs. */
  Set<String> blobs() {
    Set<String> out = new TreeSet<>();
    editions.forEach(e -> out.addAll(e.files().values()));
    assessments.forEach(a -> out.add(a.result()));
    return out;
  }

  /** Whether it fits together: numbers without gaps, hashes that follow, nothing of others. */
  boolean sound() {
    if (editions.isEmpty() || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      return false;
    }
    if (name.isBlank() || !name.equals(Invisible.line(name))) {
      return false;
    }
    for (int i = 0; i < editions.size(); i++) {
      Files each = editions.get(i);
      boolean right =
          each.number() == i + 1
              && Manifest.of(each.files()).hash().equals(each.hash())
              && FileRules.allowed(each.files().keySet())
              && trail.stream().anyMatch(t -> tells(t, each));
      if (!right) {
        return false;
      }
    }
    return chained()
        && assessments.stream().allMatch(a -> a.edition() >= 1 && a.edition() <= editions.size());
  }

  private static boolean tells(TrailEntry entry, Files edition) {
    return entry.action().equals(TrailAction.EDITION_SAVED.code())
        && entry.subject().equals(Integer.toString(edition.number()))
        && entry.after().equals(edition.hash());
  }

  private boolean chained() {
    String hash = TrailEntry.START;
    for (int i = 0; i < trail.size(); i++) {
      TrailEntry entry = trail.get(i);
      if (!entry.organization().equals(slug)
          || entry.number() != i + 1
          || !entry.hash().equals(entry.hashAfter(hash))) {
        return false;
      }
      hash = entry.hash();
    }
    return true;
  }
}
