// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.util.OptionalInt;

/** Columns by letter and by number. */
public final class Columns {
  private static final int LETTERS = 26;

  /** The last column of a workbook, XFD. */
  public static final int LAST = 16_384;

  private Columns() {}

  /** The letters of a column; the first is 1 and A. */
  public static String letters(int column) {
    StringBuilder out = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      out.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return out.toString();
  }

  /** The number of a column by its letters; none where they are no column of a workbook. */
  public static OptionalInt number(String letters) {
    if (!letters.matches("[A-Za-z]{1,3}")) {
      return OptionalInt.empty();
    }
    int out = 0;
    for (char c : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
      out = out * LETTERS + (c - 'A' + 1);
    }
    return out <= LAST ? OptionalInt.of(out) : OptionalInt.empty();
  }
}
