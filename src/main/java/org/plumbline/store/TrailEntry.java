// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.plumbline.hash.Sha256;

/**
 * One thing that somebody did. Neither texts of papers nor notes stand in it: of files their hash,
 * of notes only that they changed.
 *
 * @param organization slug; empty for what concerns no single one
 * @param number from 1, without gaps, in each organization
 * @param action code of a {@link TrailAction}
 * @param subject what it was done to: an edition's number, an item, an assessment's id
 * @param before what stood there; may be empty
 * @param after what stands there now; may be empty
 * @param hash SHA-256 of all this and of the entry before it
 */
public record TrailEntry(
    String organization,
    int number,
    Instant at,
    Who who,
    String action,
    String subject,
    String before,
    String after,
    String hash) {
  /** Stands before the first entry. */
  public static final String START = "0".repeat(64);

  /** The same after that entry, with the hash that follows from it. */
  TrailEntry following(String previous) {
    return new TrailEntry(
        organization, number, at, who, action, subject, before, after, hashAfter(previous));
  }

  /** The hash this entry must have after one of that hash. */
  String hashAfter(String previous) {
    StringBuilder all = new StringBuilder(previous).append('\n');
    for (String part :
        List.of(
            organization,
            Integer.toString(number),
            at.toString(),
            who.name(),
            action,
            subject,
            before,
            after)) {
      // with its length, so that no text can pass for two
      all.append(part.length()).append(':').append(part).append('\n');
    }
    return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
