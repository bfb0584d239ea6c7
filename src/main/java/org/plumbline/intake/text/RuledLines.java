// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;
import org.plumbline.intake.text.Line.Cells;
import org.plumbline.intake.text.Line.Segment;

/** Letters of a ruled table as lines of its cells, row by row. */
final class RuledLines {
  /** Lines of print in a row, on average, above which lines part the columns only. */
  private static final int TALL = 5;

  private final Grid grid;
  private final int page;

  /** By row and column of the table. */
  private final TreeMap<Integer, TreeMap<Integer, List<TextPosition>>> cells = new TreeMap<>();

  private final boolean rows;

  RuledLines(Grid grid, List<TextPosition> letters, int page) {
    this.grid = grid;
    this.page = page;
    this.rows = PdfText.rows(letters).size() <= grid.rows() * TALL || grid.rows() > TALL;
    for (TextPosition letter : letters) {
      double x = letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
      double y = letter.getYDirAdj() - letter.getFontSizeInPt() * 0.3;
      Grid.Cell at = grid.at(x, y);
      cells
          .computeIfAbsent(rows ? at.row() : -1, r -> new TreeMap<>())
          .computeIfAbsent(at.column(), c -> new ArrayList<>())
          .add(letter);
    }
  }

  List<Line> lines() {
    List<Line> out = new ArrayList<>();
    cells.forEach((row, columns) -> lines(row, columns, out));
    return out;
  }

  private void lines(int row, Map<Integer, List<TextPosition>> columns, List<Line> out) {
    TreeMap<Double, TreeMap<Integer, Segment>> heights = new TreeMap<>();
    columns.forEach(
        (column, letters) -> {
          for (List<TextPosition> line : PdfText.rows(letters)) {
            List<Segment> parts = PdfText.segments(line);
            if (!parts.isEmpty()) {
              double y = near(heights, line.get(0));
              heights
                  .computeIfAbsent(y, h -> new TreeMap<>())
                  .merge(column, whole(parts), Segment::before);
            }
          }
        });
    heights.forEach(
        (y, segments) ->
            out.add(
                new Line(
                    Spot.page(page, 0),
                    y,
                    List.copyOf(segments.values()),
                    new Cells(grid, row, List.copyOf(segments.keySet())),
                    false)));
  }

  /** The height of a line that stands about as high in another cell. */
  private static double near(TreeMap<Double, ?> heights, TextPosition letter) {
    double y = letter.getYDirAdj();
    double reach = letter.getFontSizeInPt() * 0.4;
    Double above = heights.floorKey(y + reach);
    return above != null && above >= y - reach ? above : y;
  }

  private static Segment whole(List<Segment> parts) {
    return parts.stream().reduce(Segment::before).orElseThrow();
  }
}
