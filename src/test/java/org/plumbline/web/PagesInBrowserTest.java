// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of who chooses a provider: readable by all, at each width, in both colors. */
class PagesInBrowserTest {
  static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> PAGES =
      List.of(
          "systems",
          "offers",
          "offers/summit/confirm",
          "offers/summit/questions",
          "decision",
          "changes?take=1,2",
          "who-does-what",
          "who-does-what?view=list",
          "yours",
          "letters");

  @TempDir static Path data;
  private static RunningPages server;
  private static Browsers browsers;
  private static String organization;

  /** The page of some long work. */
  private static String work;

  @BeforeAll
  static void start() {
    browsers = Browsers.start();
    server = Sites.started(data);
    try (BrowserContext context = browsers.context(new Browser.NewContextOptions())) {
      Page page = context.newPage();
      page.navigate(server.address());
      page.locator("button[value=cedar-ridge-dental]").click();
      organization = page.url().replaceFirst("/decision$", "/");
      page.navigate(server.address() + "clients");
      // the button for it stands on the page only while something has changed
      page.evaluate(
          "const f = document.querySelector('form.look');"
              + "f.action = '/jobs'; f.querySelector('[name=back]').name = 'kind';"
              + "f.querySelector('[name=kind]').value = 'portfolio';"
              + "HTMLFormElement.prototype.submit.call(f)");
      page.waitForURL(Pattern.compile(".*/jobs/.*"));
      work = page.url();
    }
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (browsers != null) {
      browsers.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void nobody_is_kept_out(int width) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      for (String address : addresses()) {
        page.navigate(address);
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        wrong.addAll(found(address, new AxeBuilder(page).withTags(TAGS)));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        wrong.addAll(
            found(address + " dark", new AxeBuilder(page).withRules(List.of("color-contrast"))));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      }
    }
    assertEquals(List.of(), wrong);
  }

  static List<String> found(String where, AxeBuilder axe) {
    return axe.analyze().getViolations().stream()
        .map(v -> where + " " + v.getId() + ": " + v.getNodes().get(0).getHtml())
        .toList();
  }

  @Test
  void no_page_scrolls_sideways_or_asks_another_host_or_styles_by_hand() {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.onRequest(
          r -> {
            if (!r.url().startsWith(server.address()) && !r.url().startsWith("data:")) {
              wrong.add("asks " + r.url());
            }
          });
      page.onConsoleMessage(
          m -> {
            if (m.type().equals("error")) {
              wrong.add("console: " + m.text());
            }
          });
      for (String address : addresses()) {
        page.navigate(address);
        for (int width : new int[] {320, 480, 640, 768, 1000, 1280, 1920}) {
          page.setViewportSize(width, 900);
          Object wide =
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth");
          if (((Number) wide).intValue() > 0) {
            wrong.add(address + " scrolls sideways by " + wide + " at " + width);
          }
        }
        if (page.locator("h1").count() != 1 || page.locator("[style]").count() > 0) {
          wrong.add(address + " has no single h1, or a style of its own");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void the_meter_counts_what_is_ticked_and_the_address_keeps_it() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(organization + "changes");
      String before = page.locator("#meter .say").innerText();
      page.locator("#t1").check();
      page.waitForURL(Pattern.compile(".*take=1$"));
      String after = page.locator("#meter .say").innerText();
      page.reload();
      assertAll(
          () -> assertTrue(before.contains("With 0 of"), before),
          () -> assertTrue(after.contains("With 1 of"), after),
          () -> assertTrue(page.locator("#t1").isChecked()),
          () -> assertEquals(after, page.locator("#meter .say").innerText()));
    }
  }

  private static List<String> addresses() {
    List<String> out = new ArrayList<>();
    out.add(server.address());
    out.add(server.address() + "words");
    out.add(server.address() + "clients");
    out.add(server.address() + "jobs");
    out.add(work);
    PAGES.forEach(p -> out.add(organization + p));
    return out;
  }

  private static BrowserContext context(int width, ColorScheme scheme) {
    return browsers.context(
        new Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setColorScheme(scheme)
            .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
  }
}
