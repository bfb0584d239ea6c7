// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.LocalServer;
import org.plumbline.web.RunningPages;
import org.plumbline.web.WebApplication;
import org.plumbline.wording.Words;

/** Hands the command {@code serve} to the pages. */
final class LocalPages implements LocalServer {
  private @Nullable RunningPages running;

  @Override
  public String start(int port, Words words) {
    RunningPages pages = WebApplication.start(port, words);
    running = pages;
    return pages.address();
  }

  @Override
  public void waitUntilStopped() {
    Objects.requireNonNull(running, "not started").waitUntilStopped();
  }
}
