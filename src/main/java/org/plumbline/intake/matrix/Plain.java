// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.Locale;

/** Texts without what people write differently. */
final class Plain {
  private Plain() {}

  /** Small letters, single blanks, one kind of dash and quotation mark, no signs at the ends. */
  static String word(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[\u2010-\u2015\u2212]", "-")
        .replaceAll("['\"\u2018\u2019\u201c\u201d]", "")
        .replaceAll("[\\s\u00a0]+", " ")
        .replaceAll("^[ *.:,;]+(?=.)|(?<=.)[ *.:,;]+$", "")
        .strip();
  }

  /** Words alone, with a blank before and after each, so that a phrase is found as a whole. */
  static String words(String text) {
    String bare =
        word(text).replaceAll("[^\\p{L}\\p{N}&%./-]+", " ").replaceAll("(?<=\\D)/(?=\\D)", " / ");
    return " " + bare.replaceAll("(?<=\\p{L})\\.(?= |$)", "").replaceAll(" +", " ").strip() + " ";
  }
}
