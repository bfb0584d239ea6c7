// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One sheet of a workbook, or one table of a text file.
 *
 * @param name the sheet's name, or the heading above the table
 * @param hidden whether the sheet is hidden
 * @param lines rows that hold something, from above
 * @param merged cells merged into one
 * @param hiddenColumns columns, from 1, that are hidden
 * @param turned whether rows and columns were exchanged; places are those of the file
 */
public record Sheet(
    String name,
    boolean hidden,
    List<Line> lines,
    List<Range> merged,
    SortedSet<Integer> hiddenColumns,
    boolean turned) {
  public Sheet {
    lines = List.copyOf(lines);
    merged = List.copyOf(merged);
    hiddenColumns = Collections.unmodifiableSortedSet(new TreeSet<>(hiddenColumns));
  }

  /** A sheet as it stands in its file. */
  public Sheet(
      String name,
      boolean hidden,
      List<Line> lines,
      List<Range> merged,
      SortedSet<Integer> hiddenColumns) {
    this(name, hidden, lines, merged, hiddenColumns, false);
  }

  /** This sheet with other lines. */
  public Sheet with(List<Line> others) {
    return new Sheet(name, hidden, others, merged, hiddenColumns, turned);
  }

  /** The merged cells a cell belongs to. */
  public Optional<Range> merged(int row, int column) {
    return merged.stream().filter(r -> r.holds(row, column)).findFirst();
  }

  /** Where a cell stands. */
  public Spot spot(Line line, int column) {
    if (turned) {
      return new Spot(name, Columns.letters(line.number()) + column, 0);
    }
    return line.fileLine() > 0
        ? new Spot(name, "", line.fileLine())
        : new Spot(name, Columns.letters(column) + line.number(), 0);
  }

  /** The last column that holds anything; 0 where none does. */
  public int width() {
    return lines.stream()
        .mapToInt(l -> l.cells().isEmpty() ? 0 : l.cells().lastKey())
        .max()
        .orElse(0);
  }

  /** The rows that are hidden. */
  public Stream<Line> hiddenLines() {
    return lines.stream().filter(Line::hidden);
  }
}
