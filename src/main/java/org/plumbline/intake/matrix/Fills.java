// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;

/** Columns that hold no words below their heads but are filled in some rows: a fill is a mark. */
final class Fills {
  private static final String MARK = "x";
  private static final int LEAST_ROWS = 3;

  private Fills() {}

  /** The sheet with a mark in each filled cell of such columns; the same where it has none. */
  static Sheet marked(Sheet sheet) {
    Set<Integer> columns = columns(sheet);
    if (columns.size() < 2) {
      return sheet;
    }
    List<Line> lines = new ArrayList<>();
    for (Line line : sheet.lines()) {
      Line marked = line;
      for (int column : columns) {
        if (filled(line, column)) {
          marked = marked.with(column, Cell.of(MARK));
        }
      }
      lines.add(marked);
    }
    return sheet.with(lines);
  }

  private static Set<Integer> columns(Sheet sheet) {
    Set<Integer> all =
        sheet.lines().stream()
            .flatMap(l -> l.colors().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    all.removeIf(
        c -> {
          List<Line> below = below(sheet, c);
          long filled = below.stream().filter(l -> filled(l, c)).count();
          return below.stream().anyMatch(l -> !l.text(c).isEmpty())
              || filled < 1
              || filled == below.size()
              || below.size() < LEAST_ROWS;
        });
    return all;
  }

  /** The rows below the first word of a column. */
  private static List<Line> below(Sheet sheet, int column) {
    List<Line> out = new ArrayList<>();
    boolean head = false;
    for (Line line : sheet.lines()) {
      if (head) {
        out.add(line);
      }
      head |= !line.text(column).isEmpty();
    }
    return out;
  }

  /** Filled, and not as the words of its row are. */
  private static boolean filled(Line line, int column) {
    String color = line.colors().get(column);
    return color != null
        && line.text(column).isEmpty()
        && line.cells().keySet().stream().noneMatch(c -> color.equals(line.colors().get(c)));
  }
}
