// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What keeps people out of pages, by the rules of WCAG: narrow in light, wide in dark. */
public final class Barriers {
  private static final int NARROW = 360;
  private static final int WIDE = 1280;
  private static final int HEIGHT = 900;

  private final Page page;
  private final List<String> found = new ArrayList<>();

  public Barriers(Page page) {
    this.page = page;
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
  }

  /** Looks at the page that is shown. */
  public void look(String name) {
    look(name, NARROW, ColorScheme.LIGHT);
    look(name, WIDE, ColorScheme.DARK);
  }

  private void look(String name, int width, ColorScheme scheme) {
    page.setViewportSize(width, HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    found.addAll(
        PagesInBrowserTest.found(
            name + " " + width, new AxeBuilder(page).withTags(PagesInBrowserTest.TAGS)));
    Object beside =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (((Number) beside).intValue() > 0) {
      found.add(name + " scrolls sideways by " + beside + " at " + width);
    }
  }

  /** Goes to an address that answers with a status, and looks. */
  public void answered(int status, String address) {
    Response response = page.navigate(address);
    looked(status, response);
  }

  /** Does something that leads to a page with a status, and looks. */
  public void after(int status, Runnable act) {
    looked(status, page.waitForNavigation(act));
  }

  private void looked(int status, Response response) {
    if (response == null || response.status() != status) {
      found.add(page.url() + " answers " + (response == null ? "none" : response.status()));
    }
    look(Integer.toString(status));
  }

  /** All that was found. */
  public List<String> found() {
    return List.copyOf(found);
  }
}
