// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.List;

/** Finds two columns of prose on a page and puts the left one before the right one. */
final class Gutter {
  private static final int LEAST_LINES = 8;
  private static final int LEAST_APART = 4;

  /** How far the next row of a table may be, in sizes of its letters. */
  private static final double NEXT_ROW = 4;

  private Gutter() {}

  static List<Line> apart(List<Line> lines) {
    double left = lines.stream().mapToDouble(Line::from).min().orElse(0);
    double right = lines.stream().mapToDouble(Line::to).max().orElse(0);
    double middle = (left + right) / 2;
    double width = right - left;
    List<Line> both =
        lines.stream()
            .filter(l -> l.segments().size() == 2)
            .filter(
                l ->
                    Math.abs((l.segments().get(0).to() + l.segments().get(1).from()) / 2 - middle)
                        < width * 0.08)
            .toList();
    long filled =
        both.stream()
            .filter(l -> l.segments().get(0).to() - l.segments().get(0).from() > width * 0.33)
            .filter(l -> l.segments().get(1).to() - l.segments().get(1).from() > width * 0.25)
            .count();
    boolean paired = filled >= LEAST_LINES && filled >= both.size() * 0.6;
    return paired || staggered(lines, middle, width) ? columns(lines, middle) : lines;
  }

  /** Lines of two columns that do not stand side by side: no table is printed so. */
  private static boolean staggered(List<Line> lines, double middle, double width) {
    List<Line> right =
        lines.stream()
            .filter(l -> l.from() >= middle - 5 && l.to() - l.from() > width * 0.25)
            .toList();
    return lines.stream()
            .filter(l -> l.to() <= middle + 5 && l.to() - l.from() > width * 0.3)
            .filter(l -> right.stream().anyMatch(r -> Math.abs(r.y() - l.y()) < l.size() * 1.2))
            .count()
        >= LEAST_APART;
  }

  /** Lines that cross the middle part the page; between them left comes before right. */
  private static List<Line> columns(List<Line> lines, double middle) {
    List<Line> out = new ArrayList<>();
    List<Line> after = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean crosses =
          line.segments().stream().anyMatch(s -> s.from() < middle - 5 && s.to() > middle + 5);
      if (crosses || inTable(lines, i, middle)) {
        out.addAll(after);
        after.clear();
        out.add(line);
        continue;
      }
      List<Line.Segment> first =
          line.segments().stream().filter(s -> s.to() <= middle + 5).toList();
      List<Line.Segment> second =
          line.segments().stream().filter(s -> s.to() > middle + 5).toList();
      if (!first.isEmpty()) {
        out.add(new Line(line.spot(), line.y(), first));
      }
      if (!second.isEmpty()) {
        after.add(new Line(line.spot(), line.y(), second));
      }
    }
    out.addAll(after);
    return out;
  }

  /**
   * A line of a table over the whole page: between two rows, each with several cells at the left.
   */
  private static boolean inTable(List<Line> lines, int at, double middle) {
    if (row(lines.get(at), middle)) {
      return near(lines, at, -1, middle) || near(lines, at, 1, middle);
    }
    return near(lines, at, -1, middle) && near(lines, at, 1, middle);
  }

  private static boolean near(List<Line> lines, int at, int step, double middle) {
    Line line = lines.get(at);
    for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
      if (Math.abs(lines.get(i).y() - line.y()) > line.size() * NEXT_ROW) {
        return false;
      }
      if (row(lines.get(i), middle)) {
        return true;
      }
    }
    return false;
  }

  private static boolean row(Line line, double middle) {
    long left = line.segments().stream().filter(s -> s.to() <= middle + 5).count();
    return left >= 2 && left < line.segments().size();
  }
}
