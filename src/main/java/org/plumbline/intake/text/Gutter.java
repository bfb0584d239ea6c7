// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.List;

/** Finds two columns of prose on a page and puts the left one before the right one. */
final class Gutter {
  private static final int LEAST_LINES = 8;

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
    if (filled < LEAST_LINES || filled < both.size() * 0.6) {
      return lines;
    }
    return columns(lines, middle);
  }

  /** Lines that cross the middle part the page; between them left comes before right. */
  private static List<Line> columns(List<Line> lines, double middle) {
    List<Line> out = new ArrayList<>();
    List<Line> after = new ArrayList<>();
    for (Line line : lines) {
      boolean crosses =
          line.segments().stream().anyMatch(s -> s.from() < middle - 5 && s.to() > middle + 5);
      if (crosses) {
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
}
