// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row with its cells.
 *
 * @param number row of the sheet, from 1
 * @param fileLine line of a text file, from 1; 0 in a workbook
 * @param hidden whether the row is hidden, by hand or by a filter
 * @param cells what is not empty, by column from 1
 * @param colors fill of the cells that have one, empty cells too, by column from 1
 */
public record Line(
    int number,
    int fileLine,
    boolean hidden,
    SortedMap<Integer, Cell> cells,
    SortedMap<Integer, String> colors) {
  public Line {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    colors = Collections.unmodifiableSortedMap(new TreeMap<>(colors));
  }

  /** A row without colors. */
  public Line(int number, int fileLine, boolean hidden, SortedMap<Integer, Cell> cells) {
    this(number, fileLine, hidden, cells, new TreeMap<>());
  }

  /** This row with one more cell. */
  public Line with(int column, Cell cell) {
    TreeMap<Integer, Cell> more = new TreeMap<>(cells);
    more.put(column, cell);
    return new Line(number, fileLine, hidden, more, colors);
  }

  /** What stands in a column; empty where nothing does. */
  public String text(int column) {
    Cell cell = cells.get(column);
    return cell == null ? "" : cell.text();
  }

  /** The cell of a column. */
  public Optional<Cell> cell(int column) {
    return Optional.ofNullable(cells.get(column));
  }
}
