// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

import java.util.Arrays;

/** A text of the user as a message repeats it: not too long, and nothing a terminal would obey. */
final class Quoted {
  private static final int LONGEST = 120;
  private static final int SHOWN = 60;
  private static final int REPLACEMENT = 0xFFFD;

  private Quoted() {}

  /** The same values with every text made safe to repeat. */
  static Object[] all(Object... values) {
    return Arrays.stream(values).map(v -> v instanceof String text ? safe(text) : v).toArray();
  }

  static String safe(String text) {
    String shown =
        text.length() <= LONGEST
            ? text
            : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "...";
    StringBuilder out = new StringBuilder(shown.length());
    shown.codePoints().forEach(c -> out.appendCodePoint(Printable.is(c) ? c : REPLACEMENT));
    return out.toString();
  }
}
