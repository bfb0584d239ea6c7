// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.hash.Sha256;

/** Bytes under their SHA-256, each kept once. */
final class Blobs {
  private final Database database;

  Blobs(Database database) {
    this.database = database;
  }

  /** Keeps bytes; their hash. */
  String put(byte[] bytes) {
    String hash = Sha256.hex(bytes);
    database
        .sql()
        .sql("insert into blobs (sha256, bytes) values (:hash, :bytes)" + " on conflict do nothing")
        .param("hash", hash)
        .param("bytes", bytes)
        .update();
    return hash;
  }

  /**
   * The bytes of a hash.
   *
   * @throws IllegalStateException when they are gone, or are others
   */
  byte[] get(String hash) {
    return Objects.requireNonNull(get(List.of(hash)).get(hash));
  }

  /**
   * The bytes of several hashes at once.
   *
   * @throws IllegalStateException when any are gone, or are others
   */
  Map<String, byte[]> get(Collection<String> hashes) {
    Map<String, byte[]> out = new HashMap<>();
    if (!hashes.isEmpty()) {
      database
          .sql()
          .sql("select sha256, bytes from blobs where sha256 in (:hashes)")
          .param("hashes", List.copyOf(Set.copyOf(hashes)))
          .query(
              row -> {
                out.put(row.getString(1), row.getBytes(2));
              });
    }
    for (String hash : hashes) {
      same(hash, out.get(hash));
    }
    return out;
  }

  private static void same(String hash, byte @Nullable [] bytes) {
    if (bytes == null) {
      throw new IllegalStateException("the bytes of " + hash + " are gone");
    }
    if (!Sha256.hex(bytes).equals(hash)) {
      throw new IllegalStateException("the bytes of " + hash + " are no longer these");
    }
  }
}
