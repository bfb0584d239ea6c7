// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Paper a report is laid out for. */
public enum PageSize {
  /** 8.5 by 11 inches. */
  LETTER("8.5in 11in"),
  /** 210 by 297 millimetres. */
  A4("210mm 297mm");

  private final String css;

  PageSize(String css) {
    this.css = css;
  }

  /** The word in template.yaml and on the command line. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Width and height as the style names them. */
  String css() {
    return css;
  }

  /** The size of this spelling. */
  public static Optional<PageSize> spelled(String word) {
    return Arrays.stream(values()).filter(s -> s.spelling().equals(word)).findFirst();
  }

  static List<String> spellings() {
    return Arrays.stream(values()).map(PageSize::spelling).toList();
  }
}
