// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.hash.Sha256;

/**
 * The files of an edition.
 *
 * @param files path to SHA-256
 */
record Manifest(SortedMap<String, String> files) {
  Manifest {
    files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static Manifest of(Map<String, String> files) {
    return new Manifest(new TreeMap<>(files));
  }

  /** Those that say how the organization stands: all but the proofs. */
  Manifest judged() {
    Map<String, String> out = new TreeMap<>(files);
    out.keySet().removeIf(FileRules::proof);
    return of(out);
  }

  /** By which an edition is known, in whatever store it lies. */
  String hash() {
    StringBuilder lines = new StringBuilder();
    files.forEach((path, hash) -> lines.append(hash).append("  ").append(path).append('\n'));
    return Sha256.hex(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
