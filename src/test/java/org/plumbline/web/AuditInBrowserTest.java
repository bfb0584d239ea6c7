// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The officer's pages in a real browser: readable by all, and worked on in place. */
class AuditInBrowserTest {
  private static AuditSite site;
  private static String at;

  @BeforeAll
  static void start() throws IOException {
    SharedSite.browsers();
    site = SharedSite.site();
    at = site.example("tri-valley-machining");
  }

  private static BrowserContext context(int width, boolean script) {
    return SharedSite.browsers()
        .context(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE));
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

  @Test
  void what_is_typed_saves_itself_and_who_leaves_without_saving_is_asked() {
    try (BrowserContext context = context(1280, true)) {
      Page page = context.newPage();
      page.navigate(site.url(at + "/requirements/cmmc-level-2/CM.L2-3.4.4"));
      page.locator("#note").fill("asked on Monday");
      page.locator("#evidence").focus();
      page.locator(".kept:has-text('Saved')").waitFor();
      String version = page.locator("form.fields input[name=seen]").inputValue();
      page.reload();
      String kept = page.locator("#note").inputValue();
      page.navigate(site.url(at + "/systems"));
      page.locator("#people").fill("81");
      page.locator("#name").focus();
      page.locator("#kept:has-text('Saved')").waitFor();
      page.locator("#people").fill("many");
      page.locator("#name").focus();
      page.locator("#kept:has-text('Not saved yet')").waitFor();
      List<String> asked = new ArrayList<>();
      page.onDialog(
          d -> {
            asked.add(d.type());
            d.accept();
          });
      page.locator("nav.rail a[href$='/offers']").click();
      page.waitForURL("**/offers");
      assertAll(
          () -> assertTrue(Integer.parseInt(version) > 0, version),
          () -> assertEquals("asked on Monday", kept),
          () -> assertEquals(List.of("beforeunload"), asked));
      page.navigate(site.url(at + "/systems"));
      assertEquals("81", page.locator("#people").inputValue());
    }
  }
}
