// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;

/**
 * Notes below a table to which its cells send: "See note 2". Such a cell goes on with the first
 * sentence of its note.
 *
 * @param said first sentence of each note, by its number
 */
record Notes(Map<String, String> said) {
  private static final Pattern NOTE =
      Pattern.compile("(?i)(?:foot)?note (\\d{1,2})\\s*[:.)\u2013\u2014-]\\s*([^.;]{2,200})");
  private static final Pattern SENT = Pattern.compile("(?i)see (?:foot)?note (\\d{1,2})\\.?");

  /** The notes of all sheets that are shown. */
  static Notes of(Grid grid) {
    Map<String, String> said = new HashMap<>();
    for (Sheet sheet : grid.sheets()) {
      for (Line line : sheet.hidden() ? List.<Line>of() : sheet.lines()) {
        for (Cell cell : line.cells().values()) {
          Matcher note = NOTE.matcher(cell.text().strip());
          if (note.lookingAt()) {
            said.putIfAbsent(note.group(1), note.group(2).strip());
          }
        }
      }
    }
    return new Notes(Map.copyOf(said));
  }

  /** The sheet with the words of its notes; the same where no cell sends to one. */
  Sheet in(Sheet sheet) {
    if (said.isEmpty()) {
      return sheet;
    }
    List<Line> lines = new ArrayList<>();
    for (Line line : sheet.lines()) {
      SortedMap<Integer, Cell> cells = new TreeMap<>(line.cells());
      cells.replaceAll((column, cell) -> said(cell));
      lines.add(
          cells.equals(line.cells())
              ? line
              : new Line(line.number(), line.fileLine(), line.hidden(), cells, line.colors()));
    }
    return sheet.with(lines);
  }

  private Cell said(Cell cell) {
    Matcher sent = SENT.matcher(cell.text().strip());
    String note = sent.matches() ? said.get(sent.group(1)) : null;
    return note == null ? cell : Cell.of("See note " + sent.group(1) + ": " + note);
  }
}
