// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.List;

/** A control; the title stands only where it is named for the first time. */
record Reference(String id, String title, String link) {

  /**
   * Markup of many references at once: thousands of them, each an expression of the template, would
   * be the slowest part of the PDF.
   */
  static String markup(List<Reference> references, String separator) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < references.size(); i++) {
      Reference each = references.get(i);
      String after = i + 1 < references.size() ? separator : "";
      String text = escaped(each.id) + (each.title.isBlank() ? after : "");
      if (each.link.isBlank()) {
        out.append(text);
      } else {
        // what separates two stands inside the link: a line never begins with it
        out.append("<a href=\"").append(escaped(each.link)).append("\">");
        out.append(text.stripTrailing()).append("</a>");
        out.append(text.endsWith(" ") ? " " : "");
      }
      out.append(each.title.isBlank() ? "" : " " + escaped(each.title) + after);
    }
    return out.toString();
  }

  /** Text as it stands between tags. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
