// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One server and one browser for all tests of a run: starting them takes longer than most tests.
 * Each test works on an organization of its own.
 */
final class SharedSite {
  private static @Nullable AuditSite site;
  private static @Nullable Browsers browsers;

  private SharedSite() {}

  /** The server, on this computer alone. */
  static synchronized AuditSite site() {
    AuditSite out = site;
    if (out == null) {
      try {
        Path data = Files.createTempDirectory("plumbline-site-");
        out = new AuditSite(data);
        AuditSite started = out;
        atEnd(
            () -> {
              started.close();
              Edits.remove(data);
            });
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      site = out;
    }
    return out;
  }

  /** The browser; a test is skipped where the machine has none. */
  static synchronized Browsers browsers() {
    Browsers out = browsers;
    if (out == null) {
      out = Browsers.start();
      atEnd(out::close);
      browsers = out;
    }
    return out;
  }

  private interface Closing {
    void run() throws IOException;
  }

  private static void atEnd(Closing closing) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    closing.run();
                  } catch (IOException e) {
                    // what a run of tests leaves in the folder for such files goes with it
                  }
                }));
  }
}
