// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.plumbline.Said;
import org.plumbline.application.Library;
import org.plumbline.store.Store;
import org.plumbline.web.access.Reach;

/** The real server with the shipped data and a store of its own. */
public final class Sites {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
  static final Library LIBRARY = Library.load(Path.of("").toAbsolutePath());

  private Sites() {}

  /** On a free port. */
  public static RunningPages started(Path data) {
    return started(data, Reach.thisComputer());
  }

  /** On a free port, for others too. */
  public static RunningPages started(Path data, Reach reach) {
    return started(Store.open(data, CLOCK), reach);
  }

  /** With a store that has something in it; it is closed with the pages. */
  public static RunningPages started(Store store, Reach reach) {
    return WebApplication.start(0, new Site(LIBRARY, store, Said.WORDS, reach, CLOCK));
  }
}
