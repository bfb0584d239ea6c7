// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import org.plumbline.foreign.ForeignFile.UnreadableException;
import org.plumbline.foreign.Unreadable;

/** Counts what a file brings, so that no file fills the memory. */
final class Limits {
  /** Largest text file, in bytes: a table of 100,000 rows has a tenth of it. */
  static final long MOST_BYTES = 64L << 20;

  /** Largest workbook, in bytes, as packed. */
  static final long MOST_PACKED = 128L << 20;

  private static final int MOST_CELLS = 200_000;
  private static final long MOST_LETTERS = 60_000_000;

  /** Longest cell: what a workbook allows. */
  static final int LONGEST_CELL = 32_767;

  private int cells;
  private long letters;

  /**
   * The text of one more cell, its ends trimmed.
   *
   * @throws UnreadableException when the file holds more than any table of responsibilities
   */
  String cell(String text) throws UnreadableException {
    cells++;
    letters += text.length();
    if (cells > MOST_CELLS || letters > MOST_LETTERS) {
      throw new UnreadableException(Unreadable.TOO_MANY_CELLS);
    }
    String whole = trimmed(text);
    return whole.length() <= LONGEST_CELL ? whole : whole.substring(0, LONGEST_CELL);
  }

  /** Letter by letter: a pattern takes hours over a cell of a million blanks. */
  private static String trimmed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (!out.isEmpty() || !blank(c)) {
        if (!control(c)) {
          out.append(c);
        }
      }
    }
    int end = out.length();
    while (end > 0 && blank(out.charAt(end - 1))) {
      end--;
    }
    return out.substring(0, end);
  }

  private static boolean blank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0';
  }

  private static boolean control(char c) {
    return c < ' ' && c != '\t' && c != '\n' || c == '\u007f' || c == '\u200b' || c == '\ufeff';
  }
}
