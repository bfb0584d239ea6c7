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

  private static final int MOST_CELLS = 500_000;
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

  private static String trimmed(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f\u200b\ufeff]", "")
        .replaceAll("^[\\s\u00a0]+|[\\s\u00a0]+$", "");
  }
}
