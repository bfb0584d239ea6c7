// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;

/** Signs and words by which a cell repeats the one above it: ditto. */
final class Ditto {
  private static final Pattern AGAIN =
      Pattern.compile(
          "(?i)[\"\u201c\u201d\u3003\u2033=\u2191]{1,2}|'{2}|ditto|do\\.|idem|(?:same )?as above|same(?: as (?:the )?(?:row )?above)?|see above");

  private Ditto() {}

  /** The sheet with what is repeated; the same where nothing is. */
  static Sheet spelledOut(Sheet sheet) {
    List<Line> lines = new ArrayList<>();
    SortedMap<Integer, Cell> above = new TreeMap<>();
    boolean any = false;
    for (Line line : sheet.lines()) {
      SortedMap<Integer, Cell> cells = new TreeMap<>(line.cells());
      cells.replaceAll(
          (column, cell) ->
              AGAIN.matcher(cell.text().strip()).matches()
                  ? above.getOrDefault(column, cell)
                  : cell);
      above.putAll(cells);
      boolean same = cells.equals(line.cells());
      any |= !same;
      lines.add(
          same
              ? line
              : new Line(line.number(), line.fileLine(), line.hidden(), cells, line.colors()));
    }
    return any ? sheet.with(lines) : sheet;
  }
}
