// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.LocalServer;
import org.plumbline.store.InUseException;
import org.plumbline.store.Store;
import org.plumbline.web.RunningPages;
import org.plumbline.web.Site;
import org.plumbline.web.WebApplication;

/** Hands the command {@code serve} to the pages. */
final class LocalPages implements LocalServer {
  private @Nullable RunningPages running;

  @Override
  public String start(Serving serving) {
    try {
      Store store = Store.open(serving.data(), serving.clock());
      RunningPages pages =
          WebApplication.start(
              serving.port(), new Site(serving.library(), store, serving.words(), serving.clock()));
      running = pages;
      return pages.address();
    } catch (InUseException e) {
      throw RefusedException.inUse(serving.data());
    }
  }

  @Override
  public void waitUntilStopped() {
    Objects.requireNonNull(running, "not started").waitUntilStopped();
  }
}
