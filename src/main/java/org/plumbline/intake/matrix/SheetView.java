// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Range;
import org.plumbline.intake.grid.Sheet;

/** A sheet as a person sees it: what merged cells show stands in each of them. */
final class SheetView {
  private final Sheet sheet;
  private final Map<Integer, Line> lines = new HashMap<>();
  private final Map<Long, Range> merged = new HashMap<>();

  SheetView(Sheet sheet) {
    this.sheet = sheet;
    sheet.lines().forEach(l -> lines.put(l.number(), l));
    for (Range range : sheet.merged()) {
      for (int row = range.firstRow();
          row <= Math.min(range.lastRow(), range.firstRow() + 5000);
          row++) {
        for (int column = range.firstColumn();
            column <= Math.min(range.lastColumn(), range.firstColumn() + 200);
            column++) {
          merged.put(key(row, column), range);
        }
      }
    }
  }

  private static long key(int row, int column) {
    return (long) row << 20 | column;
  }

  Sheet sheet() {
    return sheet;
  }

  /** Columns that are not hidden, from the left. */
  List<Integer> columns() {
    List<Integer> out = new ArrayList<>();
    int width = Math.min(sheet.width(), 256);
    for (int column = 1; column <= width; column++) {
      if (!sheet.hiddenColumns().contains(column)) {
        out.add(column);
      }
    }
    return out;
  }

  Optional<Range> range(Line line, int column) {
    return Optional.ofNullable(merged.get(key(line.number(), column)));
  }

  /** What a cell shows; a cell merged from above or from the left shows what the whole shows. */
  Optional<Cell> cell(Line line, int column) {
    Optional<Cell> own = line.cell(column);
    if (own.isPresent()) {
      return own;
    }
    return range(line, column)
        .flatMap(
            r ->
                Optional.ofNullable(lines.get(r.firstRow())).flatMap(l -> l.cell(r.firstColumn())));
  }

  String text(Line line, int column) {
    return cell(line, column).map(Cell::text).orElse("");
  }

  /** True where the row shows one thing at most: a banner, or the head of a section. */
  boolean single(Line line) {
    return line.cells().values().stream()
            .map(Cell::text)
            .filter(t -> !t.isBlank())
            .distinct()
            .count()
        < 2;
  }
}
