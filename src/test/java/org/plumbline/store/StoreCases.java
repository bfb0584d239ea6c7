// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty store to try things in; what holds for one kind of database holds for the other. */
abstract class StoreCases {
  static final Who OFFICER = new Who("officer");
  static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  @TempDir Path data;
  Store store;

  abstract Store open(Path folder);

  @BeforeEach
  void opened() {
    store = open(data);
  }

  @AfterEach
  void closed() {
    store.close();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }
}
