// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A real browser for tests; where the machine has none, what needs one is skipped and says so. */
public final class Browsers implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Milliseconds to wait for a page or a part of it. */
  private static final double LONGEST = 180_000;

  private final Playwright playwright;
  private final Browser browser;

  private Browsers(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /** The browser of this machine. */
  public static Browsers start() {
    Optional<Path> found = found();
    Assumptions.assumeTrue(found.isPresent(), "no Chromium on this machine");
    return new Browsers(found.orElseThrow());
  }

  private static Optional<Path> found() {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : path.split(java.io.File.pathSeparator)) {
      for (String name : NAMES) {
        Path file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /** A window of its own; a busy machine may take long over a page, and time fails no test. */
  public BrowserContext context(Browser.NewContextOptions options) {
    BrowserContext out = browser.newContext(options);
    out.setDefaultTimeout(LONGEST);
    return out;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
