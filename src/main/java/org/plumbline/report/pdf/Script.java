// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.EnumSet;
import java.util.Set;

/**
 * Scripts whose letters change their form or order beside each other. The fonts hold letters of
 * some of them, but the page maker sets every letter as it is, from left to right.
 */
final class Script {
  private static final Set<Character.UnicodeScript> SET_AS_IT_IS =
      EnumSet.of(
          Character.UnicodeScript.COMMON,
          Character.UnicodeScript.INHERITED,
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.GREEK,
          Character.UnicodeScript.CYRILLIC,
          Character.UnicodeScript.ARMENIAN,
          Character.UnicodeScript.GEORGIAN,
          Character.UnicodeScript.BRAILLE);

  private Script() {}

  /** Whether a letter of this kind is more than its own form at its own place. */
  static boolean needsShaping(int code) {
    return switch (Character.getDirectionality(code)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE ->
          true;
      default ->
          Character.isDefined(code) && !SET_AS_IT_IS.contains(Character.UnicodeScript.of(code));
    };
  }
}
