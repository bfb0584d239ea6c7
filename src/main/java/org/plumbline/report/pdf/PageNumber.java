// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.List;
import org.plumbline.phrase.Key;
import org.plumbline.wording.Words;

/** The line with the number of the page, which the style fills in. */
enum PageNumber implements Key {
  PAGE("page", "pages");

  private static final String PAGE_HERE = "\u0001";
  private static final String PAGES_HERE = "\u0002";

  private final List<String> arguments;

  PageNumber(String... arguments) {
    this.arguments = List.of(arguments);
  }

  /** A rule that writes it into {@code <div id="page"/>} of the frame. */
  static String css(Words words) {
    String line = words.say(PAGE, PAGE_HERE, PAGES_HERE);
    String content =
        ("\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
            .replace(PAGE_HERE, "\" counter(page) \"")
            .replace(PAGES_HERE, "\" counter(pages) \"");
    return "\n#page:before { content: " + content + "; }\n";
  }

  @Override
  public String key() {
    return "page.frame.page";
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
