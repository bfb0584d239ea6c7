// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.plumbline.Said;
import org.plumbline.application.Library;
import org.plumbline.store.Store;

/** The real server with the shipped data and a store of its own. */
public final class Sites {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
  private static final Library LIBRARY = Library.load(Path.of("").toAbsolutePath());

  private Sites() {}

  /** On a free port. */
  public static RunningPages started(Path data) {
    return WebApplication.start(0, of(data));
  }

  public static Site of(Path data) {
    return new Site(LIBRARY, Store.open(data, CLOCK), Said.WORDS, CLOCK);
  }
}
