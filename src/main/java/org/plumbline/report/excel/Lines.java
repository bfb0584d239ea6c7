// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

/** How many lines a text takes in a cell: rows are as high as their words. */
final class Lines {
  /** Width of a usual letter, in digits. */
  private static final double LETTER = 0.85;

  private Lines() {}

  /**
   * Lines a text takes in a column of this width: words stay whole where they fit on a line.
   *
   * @param width in digits of the usual font, of which letters take less
   */
  static int of(String value, int width) {
    int lines = 0;
    int room = (int) (Math.max(4, width) / LETTER);
    int start = 0;
    for (int end = value.indexOf('\n'); end >= 0; end = value.indexOf('\n', start)) {
      lines += counted(value, start, end, room);
      start = end + 1;
    }
    return lines + counted(value, start, value.length(), room);
  }

  private static int counted(String value, int from, int to, int room) {
    int lines = 1;
    int used = 0;
    for (int start = from; to - from > room && start < to; ) {
      int space = value.indexOf(' ', start);
      int end = space < 0 || space > to ? to : space;
      int word = end - start;
      if (used > 0 && used + 1 + word > room) {
        lines++;
        used = 0;
      }
      used += used > 0 ? 1 + word : word;
      lines += (used - 1) / room;
      used = used == 0 ? 0 : (used - 1) % room + 1;
      start = end + 1;
    }
    return lines;
  }
}
