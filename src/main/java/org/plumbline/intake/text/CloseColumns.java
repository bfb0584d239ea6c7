// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.plumbline.intake.text.Line.Segment;

/**
 * Columns so close that a long cell nearly touches the next: a gap wider than a blank parts cells
 * where the lines around have a wide gap at the same place.
 */
final class CloseColumns {
  /** Letters' sizes between words of which the second begins a cell. */
  static final double WIDE = 0.95;

  /** Less is a blank, even where lines are spread to both edges. */
  private static final double NARROW = 0.42;

  /** Lines above and below that may show the column. */
  private static final int AROUND = 8;

  /** Of them so many must. */
  private static final int LEAST = 2;

  private static final double NEAR = 1;

  private final List<List<TextPosition>> rows;

  /** Where the parts of each line begin behind a wide gap. */
  private final List<List<Double>> starts = new ArrayList<>();

  CloseColumns(List<List<TextPosition>> rows) {
    this.rows = rows;
    rows.forEach(row -> starts.add(starts(row)));
  }

  private static List<Double> starts(List<TextPosition> row) {
    return PdfText.segments(row, (gap, x) -> gap > WIDE).stream()
        .skip(1)
        .map(Segment::from)
        .toList();
  }

  /** The parts of a line. */
  List<Segment> segments(int row) {
    return PdfText.segments(
        rows.get(row), (gap, x) -> gap > WIDE || gap > NARROW && column(row, x));
  }

  private boolean column(int row, double x) {
    int shown = 0;
    for (int at = Math.max(0, row - AROUND); at <= row + AROUND && at < starts.size(); at++) {
      if (at != row && starts.get(at).stream().anyMatch(s -> Math.abs(s - x) < NEAR)) {
        shown++;
      }
    }
    return shown >= LEAST;
  }
}
