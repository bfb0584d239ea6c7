// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.text.Normalizer;
import java.util.Locale;

/** The short name of an offer that is made of the name of its provider. */
public final class OfferName {
  /** With room for a number behind it. */
  private static final int LONGEST = 37;

  private OfferName() {}

  /** Small letters, digits and hyphens; {@code offer} where nothing is left of the name. */
  public static String id(String provider) {
    String id =
        Normalizer.normalize(provider, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = id.substring(0, Math.min(LONGEST, id.length())).replaceAll("-$", "");
    return cut.isEmpty() ? "offer" : cut;
  }
}
