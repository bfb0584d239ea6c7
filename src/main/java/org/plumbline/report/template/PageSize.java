// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Paper a report is laid out for. */
public enum PageSize {
  /** 8.5 by 11 inches. */
  LETTER("8.5in", "11in", "9.7in"),
  /** 210 by 297 millimetres. */
  A4("210mm", "297mm", "263.98mm");

  private final String width;
  private final String height;
  private final String across;

  PageSize(String width, String height, String across) {
    this.width = width;
    this.height = height;
    this.across = across;
  }

  /** The word in template.yaml and on the command line. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Width and height as the style names them. */
  String css() {
    return width + " " + height;
  }

  /** Width and height on its side. */
  String turned() {
    return height + " " + width;
  }

  /** Width of the text on its side, between margins of 0.65 inch. */
  String across() {
    return across;
  }

  /** The size of this spelling. */
  public static Optional<PageSize> spelled(String word) {
    return Arrays.stream(values()).filter(s -> s.spelling().equals(word)).findFirst();
  }

  static List<String> spellings() {
    return Arrays.stream(values()).map(PageSize::spelling).toList();
  }
}
