// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.intake.text.Line.Segment;

/** Finds two columns of prose on a page and puts the left one before the right one. */
final class Gutter {
  private static final int LEAST_LINES = 8;
  private static final int FEWER_LINES = 2;
  private static final int LEAST_APART = 4;

  /** How far the next row of a table may be, in sizes of its letters. */
  private static final double NEXT_ROW = 4;

  /** How far the ends of lines spread over a column may differ, in points. */
  private static final double EDGE = 2;

  private static final double SLACK = 5;

  private final List<Line> lines;
  private final double width;
  private final double middle;

  /** Where lines and parts end that are as wide as a column, from the left. */
  private final double[] ends;

  /** For each line, whether it is a row of a table over the whole page. */
  private final boolean[] rows;

  private Gutter(List<Line> lines) {
    this.lines = lines;
    double left = lines.stream().mapToDouble(Line::from).min().orElse(0);
    double right = lines.stream().mapToDouble(Line::to).max().orElse(0);
    this.width = right - left;
    this.middle = (left + right) / 2;
    this.ends =
        lines.stream()
            .filter(l -> !l.ruled())
            .flatMap(l -> l.segments().stream())
            .filter(s -> s.to() - s.from() > width * 0.3)
            .mapToDouble(Segment::to)
            .sorted()
            .toArray();
    this.rows = new boolean[lines.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row(lines.get(i));
    }
  }

  /**
   * The lines of a page in the order they are read.
   *
   * @param again true when a page before has two columns: fewer lines tell then
   */
  static List<Line> apart(List<Line> lines, boolean again) {
    Gutter gutter = new Gutter(lines);
    boolean two = gutter.paired(again ? FEWER_LINES : LEAST_LINES) || gutter.staggered();
    return two ? gutter.columns() : lines;
  }

  /** Lines of two parts, both wide, with the blank between them in the middle of the page. */
  private boolean paired(int least) {
    List<Line> both =
        lines.stream()
            .filter(l -> !l.ruled() && l.segments().size() == 2)
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
    boolean items = items(both, 0) >= FEWER_LINES && items(both, 1) >= FEWER_LINES;
    return filled >= (items ? Math.min(least, LEAST_APART) : least)
        && filled >= both.size() * (items ? 0.3 : 0.6);
  }

  private static long items(List<Line> lines, int part) {
    return lines.stream()
        .filter(l -> PdfText.DOT.matcher(l.segments().get(part).text()).lookingAt())
        .count();
  }

  /** Lines of two columns that do not stand side by side: no table is printed so. */
  private boolean staggered() {
    TreeSet<Double> right = new TreeSet<>();
    lines.stream()
        .filter(l -> !l.ruled() && l.from() >= middle - SLACK)
        .filter(l -> l.to() - l.from() > width * 0.25)
        .forEach(l -> right.add(l.y()));
    return lines.stream()
            .filter(l -> !l.ruled() && l.to() <= middle + SLACK)
            .filter(l -> l.to() - l.from() > width * 0.3)
            .filter(l -> near(right, l.y(), l.size() * 1.2))
            .count()
        >= LEAST_APART;
  }

  private static boolean near(TreeSet<Double> heights, double y, double reach) {
    Double next = heights.higher(y - reach);
    return next != null && next < y + reach;
  }

  /** Lines that cross the middle part the page; between them left comes before right. */
  private List<Line> columns() {
    List<Line> out = new ArrayList<>();
    List<Line> after = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (crosses(line) || !line.ruled() && inTable(i)) {
        out.addAll(after);
        after.clear();
        out.add(line);
      } else if (line.ruled()) {
        (line.from() < middle ? out : after).add(line);
      } else {
        List<Segment> second = line.segments().stream().filter(s -> !atLeft(s)).toList();
        List<Segment> first = line.segments().stream().filter(this::atLeft).toList();
        if (!first.isEmpty()) {
          out.add(line.with(whole(first)));
        }
        if (!second.isEmpty()) {
          after.add(line.with(whole(second)));
        }
      }
    }
    out.addAll(after);
    return out;
  }

  private boolean atLeft(Segment segment) {
    return segment.to() <= middle + SLACK;
  }

  private boolean crosses(Line line) {
    return line.grid()
        .map(g -> over(g.left(0), g.right(g.columns() - 1)))
        .orElseGet(() -> line.segments().stream().anyMatch(s -> over(s.from(), s.to())));
  }

  private boolean over(double from, double to) {
    return from < middle - SLACK && to > middle + SLACK;
  }

  /**
   * A line of a table over the whole page: between two rows, each with several cells at the left.
   */
  private boolean inTable(int at) {
    boolean above = near(at, -1);
    boolean below = near(at, 1);
    return rows[at] ? above || below : above && below;
  }

  private boolean near(int at, int step) {
    Line line = lines.get(at);
    for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
      if (Math.abs(lines.get(i).y() - line.y()) > line.size() * NEXT_ROW) {
        return false;
      }
      if (rows[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean row(Line line) {
    List<Segment> left = line.segments().stream().filter(this::atLeft).toList();
    return !line.ruled()
        && left.size() >= 2
        && left.size() < line.segments().size()
        && !spread(left.get(left.size() - 1).to());
  }

  /** Wide blanks part the words of a line that is spread over its column, from edge to edge. */
  private boolean spread(double end) {
    int first = Arrays.binarySearch(ends, Math.nextUp(end - EDGE));
    int at = (first < 0 ? -first - 1 : first) + LEAST_APART - 1;
    return at < ends.length && ends[at] < end + EDGE;
  }

  private List<Segment> whole(List<Segment> parts) {
    Segment last = parts.get(parts.size() - 1);
    return parts.size() > 1 && spread(last.to())
        ? List.of(parts.stream().reduce(Segment::before).orElseThrow())
        : parts;
  }
}
