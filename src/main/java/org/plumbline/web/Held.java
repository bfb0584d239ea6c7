// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Files that were sent and about which a person is asked something before anything is saved. They
 * are kept in memory, the newest few of them, and are gone when the program ends.
 */
@Component
class Held {
  private static final int MOST = 16;
  private static final long MOST_BYTES = 160L << 20;
  private static final int TOKEN_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Files> all = new LinkedHashMap<>();

  /** Files of one organization, by safe names in the order in which they were sent. */
  private record Files(String slug, Map<String, byte[]> byName) {
    long size() {
      return byName.values().stream().mapToLong(b -> b.length).sum();
    }
  }

  /** Keeps files; the word under which they are found again. */
  String keep(String slug, Map<String, byte[]> byName) {
    byte[] token = new byte[TOKEN_BYTES];
    random.nextBytes(token);
    String out = HexFormat.of().formatHex(token);
    synchronized (all) {
      all.put(out, new Files(slug, new LinkedHashMap<>(byName)));
      Iterator<Files> oldest = all.values().iterator();
      while (all.size() > 1 && (all.size() > MOST || size() > MOST_BYTES)) {
        oldest.next();
        oldest.remove();
      }
    }
    return out;
  }

  private long size() {
    return all.values().stream().mapToLong(Files::size).sum();
  }

  /** The files of this organization under a word; empty when they are here no more. */
  Optional<Map<String, byte[]>> find(String slug, String token) {
    synchronized (all) {
      return Optional.ofNullable(all.get(token))
          .filter(f -> f.slug().equals(slug))
          .map(Files::byName);
    }
  }

  /** Lets files go that are saved. */
  void done(String token) {
    synchronized (all) {
      all.remove(token);
    }
  }
}
