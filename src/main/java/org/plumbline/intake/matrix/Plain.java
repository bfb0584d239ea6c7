// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what people write differently. */
final class Plain {
  private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern QUOTES = Pattern.compile("[\ufe0f'\"\u2018\u2019\u201c\u201d]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern ENDS = Pattern.compile("^[ *.:,;]+(?=.)|(?<=.)[ *.:,;]+$");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}&%./-]+");
  private static final Pattern SLASH = Pattern.compile("(?<=\\D)/(?=\\D)");
  private static final Pattern POINT = Pattern.compile("(?<=\\p{L})\\.(?= |$)");

  private Plain() {}

  /** Small letters, single blanks, one kind of dash and quotation mark, no signs at the ends. */
  static String word(String text) {
    String dashes = DASH.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
    String bare = BLANKS.matcher(QUOTES.matcher(dashes).replaceAll("")).replaceAll(" ");
    return ENDS.matcher(bare).replaceAll("").strip();
  }

  /** Words alone, with a blank before and after each, so that a phrase is found as a whole. */
  static String words(String text) {
    String bare = OTHERS.matcher(word(text)).replaceAll(" ");
    String apart = POINT.matcher(SLASH.matcher(bare).replaceAll(" / ")).replaceAll("");
    return " " + BLANKS.matcher(apart).replaceAll(" ").strip() + " ";
  }

  /** Shorter words are too many to be told from each other. */
  static final int LEAST_MISSPELLED = 6;

  /** True where two texts are the same but for one letter of one long word. */
  static boolean oneSlip(String one, String other) {
    String[] ours = one.split(" ");
    String[] theirs = other.split(" ");
    if (ours.length != theirs.length) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < ours.length; i++) {
      if (!ours[i].equals(theirs[i])) {
        slips += slip(ours[i], theirs[i]) ? 1 : 2;
      }
    }
    return slips == 1;
  }

  /** One letter left out, put in, or another. */
  private static boolean slip(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return longer >= LEAST_MISSPELLED && longer - start - end <= 1;
  }
}
