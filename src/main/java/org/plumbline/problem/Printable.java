// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

import java.util.Locale;
import java.util.OptionalInt;

/** Which characters a text may hold: all that a page can show and a terminal does not obey. */
public final class Printable {
  /** Marks that turn the direction of the text after them, so that it reads as something else. */
  private static final String TURNING = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  /** The first character after those of ASCII that can be seen. */
  private static final int DELETE = 0x7F;

  private Printable() {}

  public static boolean is(int character) {
    if (character >= ' ' && character < DELETE) {
      return true;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\t';
      case Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      default -> TURNING.indexOf(character) < 0 && character != 0xFEFF;
    };
  }

  /** The text with what steers a terminal or hides in it shown by its number. */
  public static String shown(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (is(c)) {
                out.appendCodePoint(c);
              } else {
                out.append(String.format(Locale.ROOT, "[U+%04X]", c));
              }
            });
    return out.toString();
  }

  /** The text without what no text may hold; signs that end lines become ends of lines. */
  public static String only(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.replaceAll("\\r\\n?|[\u2028\u2029]", "\n")
        .codePoints()
        .filter(Printable::is)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** The first character that no text may hold, if there is one. */
  public static OptionalInt firstOther(String text) {
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (!is(character)) {
        return OptionalInt.of(character);
      }
      at += Character.charCount(character);
    }
    return OptionalInt.empty();
  }
}
