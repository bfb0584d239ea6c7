// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What keeps people out of pages, page after page. */
public final class Barriers {
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
    found.addAll(Readable.wrong(page, name));
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
