// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.util.List;
import java.util.Set;

/** The attributes by which a template is filled. */
public final class Directives {
  /** What each of their names starts with. */
  public static final String PREFIX = "th:";

  /** Their names without the prefix: each prints, repeats or leaves out, none opens a file. */
  public static final Set<String> KNOWN =
      Set.of(
          "attr",
          "attrappend",
          "attrprepend",
          "case",
          "each",
          "if",
          "remove",
          "switch",
          "text",
          "unless",
          "utext",
          "with");

  private Directives() {}

  /** Their names as a template writes them. */
  static List<String> spelled() {
    return KNOWN.stream().map(PREFIX::concat).sorted().toList();
  }
}
