// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A printed line, or of a ruled table what one line of its cells says.
 *
 * @param spot page and line
 * @param y distance from the top of the page
 * @param segments parts with wide gaps between them, from the left; in a ruled table one a cell
 * @param cells where they stand in a ruled table; {@link Cells#NONE} elsewhere
 * @param parted true when a line is drawn between this one and the one above
 */
record Line(Spot spot, double y, List<Segment> segments, Cells cells, boolean parted) {
  /** No row of a table has this number. */
  private static final int HEAD = Integer.MAX_VALUE;

  Line {
    segments = List.copyOf(segments);
  }

  Line(Spot spot, double y, List<Segment> segments) {
    this(spot, y, segments, Cells.NONE, false);
  }

  /**
   * Cells of one row.
   *
   * @param grid the table; null outside ruled tables
   * @param row of the table, from 0; -1 where lines part its columns only
   * @param columns of the segments, from 0
   */
  record Cells(@Nullable Grid grid, int row, List<Integer> columns) {
    static final Cells NONE = new Cells(null, -1, List.of());

    Cells {
      columns = List.copyOf(columns);
    }
  }

  /** The ruled table that it is part of, if it is. */
  Optional<Grid> grid() {
    return Optional.ofNullable(cells.grid());
  }

  boolean ruled() {
    return cells.grid() != null;
  }

  Line with(Spot place) {
    return new Line(place, y, segments, cells, parted);
  }

  Line with(List<Segment> parts) {
    return new Line(spot, y, parts, cells, parted);
  }

  /**
   * A part of a line.
   *
   * @param from left edge
   * @param to right edge
   * @param size of the letters
   */
  record Segment(double from, double to, String text, double size, boolean bold) {
    /** This part and the one after it as one. */
    Segment before(Segment next) {
      return new Segment(
          from, next.to, text + " " + next.text, Math.max(size, next.size), bold && next.bold);
    }
  }

  /**
   * This line as the head over the first row of a table on the next page.
   *
   * @param gap how far over it
   */
  Line over(Line row, double gap) {
    Cells head =
        row.ruled() ? new Cells(row.cells().grid(), HEAD, row.cells().columns()) : Cells.NONE;
    return new Line(spot, row.y() - gap, segments, head, parted);
  }

  /** This line, parted from the one above it where another line is. */
  Line partedAs(Line other) {
    return new Line(spot, y, segments, cells, parted || other.parted);
  }

  String text() {
    return String.join(" ", segments.stream().map(Segment::text).toList());
  }

  double size() {
    return segments.stream().mapToDouble(Segment::size).max().orElse(1);
  }

  double from() {
    return segments.get(0).from();
  }

  double to() {
    return segments.get(segments.size() - 1).to();
  }

  boolean bold() {
    return segments.stream().allMatch(Segment::bold);
  }
}
