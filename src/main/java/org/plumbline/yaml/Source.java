// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import org.plumbline.problem.Place;

/** The text of a file, to quote the line a problem stands on. */
record Source(String name, String text) {

  /** A place from 0-based line and column. */
  Place place(int line, int column, int width) {
    String quoted = lineAt(line);
    if (quoted.length() > 160) {
      return new Place(name, line + 1, column + 1, 1, "");
    }
    int room = Math.max(1, quoted.length() - column);
    return new Place(name, line + 1, column + 1, Math.max(1, Math.min(width, room)), quoted);
  }

  private String lineAt(int line) {
    int from = 0;
    for (int i = 0; i < line; i++) {
      int next = text.indexOf('\n', from);
      if (next < 0) {
        return "";
      }
      from = next + 1;
    }
    int to = text.indexOf('\n', from);
    return text.substring(from, to < 0 ? text.length() : to).replace('\t', ' ').stripTrailing();
  }
}
