// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

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
    byte[] bytes =
        database
            .sql()
            .sql("select bytes from blobs where sha256 = :hash")
            .param("hash", hash)
            .query((row, number) -> row.getBytes(1))
            .optional()
            .orElseThrow(() -> new IllegalStateException("the bytes of " + hash + " are gone"));
    if (!Sha256.hex(bytes).equals(hash)) {
      throw new IllegalStateException("the bytes of " + hash + " are no longer these");
    }
    return bytes;
  }
}
