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
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The officer's pages in a real browser: readable by all, and worked on in place. */
class AuditInBrowserTest {
  private static final List<String> PAGES =
      List.of(
          "status",
          "requirements",
          "requirements/cmmc-level-2/CM.L2-3.4.4",
          "matrix?family=Media+Protection&show=objectives",
          "tracking",
          "tracking?edit=cmmc-level-2/CM.L2-3.4.4/ridgeline",
          "evidence?holder=the+provider",
          "differences",
          "hand-over",
          "trail",
          "search?q=log");

  private static final int NARROW = 360;

  @TempDir static Path data;
  private static AuditSite site;
  private static Browsers browsers;
  private static String at;

  @BeforeAll
  static void start() throws IOException {
    browsers = Browsers.start();
    site = new AuditSite(data);
    at = site.example("tri-valley-machining");
    site.send(at + "/status", at + "/assessments");
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.close();
    }
    if (browsers != null) {
      browsers.close();
    }
  }

  private static BrowserContext context(int width, boolean script) {
    return browsers.context(
        new Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setJavaScriptEnabled(script)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  private static List<String> addresses() {
    List<String> out = new ArrayList<>(List.of("/rules", "/rules/cmmc-level-1", "/method"));
    PAGES.forEach(p -> out.add(at + "/" + p));
    return out;
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void nobody_is_kept_out(int width) {
    List<String> wrong = new ArrayList<>();
    try (BrowserContext context = context(width, true)) {
      Page page = context.newPage();
      for (String address : addresses()) {
        page.navigate(site.url(address));
        wrong.addAll(
            PagesInBrowserTest.found(
                address, new AxeBuilder(page).withTags(PagesInBrowserTest.TAGS)));
        if (width > NARROW) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
          wrong.addAll(
              PagesInBrowserTest.found(
                  address + " dark", new AxeBuilder(page).withRules(List.of("color-contrast"))));
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
        Object wide =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wide).intValue() > 0) {
          wrong.add(address + " scrolls sideways by " + wide);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void a_gap_is_changed_in_its_row_and_the_focus_comes_back() {
    try (BrowserContext context = context(1280, true)) {
      Page page = context.newPage();
      page.navigate(site.url(at + "/tracking"));
      String row = "#" + page.locator("#list tbody tr").first().getAttribute("id");
      page.locator(row + " a:has-text('Edit')").click();
      page.locator(row + " input[name=owner]").fill("Plant manager");
      page.locator(row + " input[name=due]").fill("2026-12-01");
      page.locator(row + " button:has-text('Save')").click();
      page.locator(row + " a:has-text('Edit')").waitFor();
      String said = page.locator("#said").innerText();
      String text = page.locator(row).innerText();
      String focused = String.valueOf(page.evaluate("document.activeElement.innerText"));
      assertAll(
          () -> assertTrue(text.contains("Plant manager"), text),
          () -> assertTrue(said.contains("The next one is due in 4 days."), said),
          () -> assertTrue(focused.contains("Edit"), focused));
    }
  }

  @Test
  void a_filter_changes_list_and_address_and_works_without_script() {
    try (BrowserContext with = context(1280, true);
        BrowserContext without = context(1280, false)) {
      Page page = with.newPage();
      page.navigate(site.url(at + "/matrix"));
      page.locator("#f2").selectOption("open");
      page.waitForURL(url -> url.contains("answer=open"));
      page.locator("#list tbody tr:not(.fam)").nth(4).waitFor();
      Page plain = without.newPage();
      plain.navigate(site.url(at + "/matrix"));
      plain.locator("#f2").selectOption("open");
      plain.locator(".filters button").click();
      assertEquals(page.locator("#list tbody tr").count(), plain.locator("#list tbody tr").count());
    }
  }
}
