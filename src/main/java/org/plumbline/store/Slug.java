// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.text.Normalizer;
import java.util.Locale;

/** The name of an organization in addresses. */
final class Slug {
  private static final int LONGEST = 60;

  private Slug() {}

  /** Small letters of the English alphabet, digits and single hyphens; never empty. */
  static String of(String name) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = letters.substring(0, Math.min(LONGEST, letters.length()));
    String slug = cut.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "organization" : slug;
  }

  /** The same with a number, for the second and later ones of a name. */
  static String numbered(String slug, int number) {
    return number == 1 ? slug : slug + "-" + number;
  }
}
