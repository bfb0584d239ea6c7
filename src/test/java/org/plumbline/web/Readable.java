// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What keeps somebody out of a page: rules of WCAG, widths, spacing, colors, the keyboard. Axe is
 * loaded once a page and run for each way in which the page is shown.
 */
final class Readable {
  private static final String AXE = axe();
  private static final String RUN =
      "axe.run(document, {runOnly: %s, resultTypes: ['violations'], elementRef: false})"
          + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes[0].html))";
  private static final String ALL =
      "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',"
          + " 'best-practice']}";
  private static final String CONTRAST = "{type: 'rule', values: ['color-contrast']}";

  /** Rules whose answer depends on the width. */
  private static final String LAID_OUT =
      "{type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable',"
          + " 'meta-viewport', 'aria-required-children', 'td-headers-attr', 'empty-table-header',"
          + " 'heading-order', 'link-name', 'button-name', 'label', 'region', 'landmark-unique']}";

  private static final int[] WIDTHS = {320, 640, 1000, 1920};
  private static final int PHONE = 360;
  private static final int DESK = 1280;
  private static final int HEIGHT = 900;

  /** The distances of success criterion 1.4.12. */
  private static final String SPACED =
      "const s = new CSSStyleSheet(); s.replaceSync('* {line-height: 1.5 !important;"
          + " letter-spacing: .12em !important; word-spacing: .16em !important}"
          + " p {margin-bottom: 2em !important}'); document.adoptedStyleSheets = [s];";

  /** Elements whose text is cut off; what is hidden on purpose is no bigger than a point. */
  private static final String CUT =
      "[...document.querySelectorAll('main *:not(.vh)')].filter(e => e.clientWidth > 1 && e.clientHeight > 1"
          + " && getComputedStyle(e).overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1)"
          + ".map(e => e.outerHTML.slice(0, 120))";

  private Readable() {}

  private static String axe() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          + "; undefined";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that is wrong with a page as it is shown now, each with its place. */
  static List<String> wrong(Page page, String where) {
    List<String> out = new ArrayList<>();
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    page.evaluate(AXE);
    shown(page, DESK, ColorScheme.LIGHT);
    out.addAll(found(page, where, ALL));
    shown(page, DESK, ColorScheme.DARK);
    out.addAll(found(page, where + " dark", CONTRAST));
    shown(page, PHONE, ColorScheme.DARK);
    out.addAll(found(page, where + " dark on a phone", CONTRAST));
    shown(page, PHONE, ColorScheme.LIGHT);
    out.addAll(found(page, where + " on a phone", LAID_OUT));
    if (page.locator("h1").count() != 1 || page.locator("[style]").count() > 0) {
      out.add(where + " has no single h1, or a style of its own");
    }
    if (page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").count() > 0) {
      out.add(where + " has an order of its own for the keyboard");
    }
    out.addAll(widths(page, where));
    page.evaluate(SPACED);
    out.addAll(sideways(page, where + " with wide spacing", 320));
    if (page.evaluate(CUT) instanceof List<?> cut && !cut.isEmpty()) {
      out.add(where + " cuts text: " + cut.get(0));
    }
    return out;
  }

  private static void shown(Page page, int width, ColorScheme colors) {
    page.setViewportSize(width, HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
  }

  private static List<String> widths(Page page, String where) {
    List<String> out = new ArrayList<>();
    for (int width : WIDTHS) {
      out.addAll(sideways(page, where, width));
    }
    return out;
  }

  private static List<String> sideways(Page page, String where, int width) {
    page.setViewportSize(width, HEIGHT);
    Object wide =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) wide).intValue() > 0
        ? List.of(where + " scrolls sideways by " + wide + " at " + width)
        : List.of();
  }

  private static List<String> found(Page page, String where, String rules) {
    List<String> out = new ArrayList<>();
    if (page.evaluate(RUN.formatted(rules)) instanceof List<?> all) {
      all.forEach(v -> out.add(where + " " + v));
    }
    return out;
  }
}
