// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.intake.text.Line.Segment;

/** Lines of a printed table as rows and columns: columns by the gaps that all lines leave. */
final class LayoutTable {
  /** How much wider the distance between rows is than that between lines of a row, at least. */
  private static final double WIDER = 1.1;

  /** How far columns of one table may stand apart on two pages. */
  private static final double SHIFT = 4;

  /** Share of full lines that must fit the columns of the head. */
  private static final double MOST_FIT = 0.8;

  private record Span(double from, double to) {}

  private final List<Line> lines;
  private final List<Span> columns;
  private final double inRow;
  private final boolean byGap;

  /** Lines part its rows and columns. */
  private final boolean ruled;

  /** Lines part its rows. */
  private final boolean parted;

  private final List<BlockBuilder.Text> heads;

  LayoutTable(List<Line> lines) {
    this(lines, List.of());
  }

  /**
   * A table whose columns another page names.
   *
   * @param heads of its columns; none where its first row is the head
   */
  private LayoutTable(List<Line> lines, List<BlockBuilder.Text> heads) {
    this.lines = List.copyOf(lines);
    this.heads = List.copyOf(heads);
    this.columns = columns();
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      gaps.add(lines.get(i).y() - lines.get(i - 1).y());
    }
    gaps.sort(null);
    this.inRow = gaps.isEmpty() ? 0 : gaps.get(0);
    this.ruled = lines.get(0).cells().row() >= 0;
    this.parted = lines.stream().filter(Line::parted).count() >= Math.max(2, lines.size() / 6);
    this.byGap =
        !gaps.isEmpty() && gaps.get(gaps.size() - 1) > inRow * WIDER && !inRow(lines.size());
  }

  /** True when the smallest distance is that between rows: full lines stand so close. */
  private boolean inRow(int count) {
    int close = 0;
    int full = 0;
    int most = lines.stream().mapToInt(l -> l.segments().size()).max().orElse(1);
    for (int i = 1; i < count; i++) {
      if (lines.get(i).y() - lines.get(i - 1).y() <= inRow * WIDER) {
        close++;
        full += lines.get(i).segments().size() >= Math.max(2, most - 1) ? 1 : 0;
      }
    }
    return full * 2 > close;
  }

  /** This table as what goes on from the page before; as it is where it has a head of its own. */
  LayoutTable after(LayoutTable above) {
    boolean same = columns.size() == above.columns.size() && columns.size() > 2;
    for (int i = 0; same && i < columns.size(); i++) {
      same = Math.abs(columns.get(i).from() - above.columns.get(i).from()) < SHIFT;
    }
    boolean headed =
        lines.get(0).bold() || above.head().stream().anyMatch(t -> text().contains(t.words()));
    return same && !headed ? new LayoutTable(lines, above.head()) : this;
  }

  private String text() {
    return lines.get(0).text();
  }

  private List<BlockBuilder.Text> head() {
    return heads.isEmpty() ? cells(firstRow()) : heads;
  }

  private List<Line> firstRow() {
    int end = 1;
    while (end < lines.size() && !begins(end)) {
      end++;
    }
    return lines.subList(0, end);
  }

  Table table() {
    Table table = new Table();
    if (!heads.isEmpty()) {
      table.row(heads);
    }
    List<Line> row = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!row.isEmpty() && begins(i)) {
        table.row(cells(row));
        row.clear();
      }
      row.add(lines.get(i));
    }
    table.row(cells(row));
    return table;
  }

  private boolean begins(int at) {
    Line line = lines.get(at);
    if (ruled) {
      return line.cells().row() != lines.get(at - 1).cells().row();
    }
    if (parted) {
      return line.parted();
    }
    boolean first = column(line.segments().get(0)) == 0;
    double gap = line.y() - lines.get(at - 1).y();
    if (byGap && inRow > 1.5) {
      return gap > inRow * WIDER || at == 1 && first;
    }
    return first;
  }

  private List<BlockBuilder.Text> cells(List<Line> row) {
    List<BlockBuilder.Text> out = new ArrayList<>();
    for (Line line : row) {
      for (int i = 0; i < line.segments().size(); i++) {
        Segment segment = line.segments().get(i);
        int column = line.ruled() ? line.cells().columns().get(i) : column(segment);
        while (out.size() <= column) {
          out.add(new BlockBuilder.Text());
        }
        out.get(column).add(segment.text(), line.spot());
      }
    }
    Line.Cells first = row.get(0).cells();
    row.get(0).grid().filter(g -> first.row() >= 0).ifPresent(g -> merged(g, first.row(), out));
    return out;
  }

  /** Says which cells of a row are part of the one at their left. */
  private static void merged(Grid grid, int row, List<BlockBuilder.Text> cells) {
    for (int column = 1; column < grid.columns(); column++) {
      if (grid.merged(row, column)) {
        if (column == cells.size()) {
          cells.add(BlockBuilder.Text.MERGED);
        } else if (column < cells.size() && cells.get(column).isEmpty()) {
          cells.set(column, BlockBuilder.Text.MERGED);
        }
      }
    }
  }

  private int column(Segment segment) {
    return near(segment, columns);
  }

  /** The column that shares most with a segment, or lies nearest. */
  private static int near(Segment segment, List<Span> columns) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < columns.size(); i++) {
      Span c = columns.get(i);
      double shared = Math.min(segment.to(), c.to()) - Math.max(segment.from(), c.from());
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  /** What lines of several parts cover, joined where they overlap; single outliers join nothing. */
  private List<Span> columns() {
    Optional<Grid> grid = lines.get(0).grid();
    if (grid.isPresent()) {
      Grid g = grid.get();
      return IntStream.range(0, g.columns())
          .mapToObj(i -> new Span(g.left(i), g.right(i)))
          .toList();
    }
    List<Segment> all =
        lines.stream()
            .filter(l -> l.segments().size() > 1)
            .flatMap(l -> l.segments().stream())
            .sorted(Comparator.comparingDouble(Segment::from))
            .toList();
    List<Span> spans = joined(all);
    int most = lines.stream().mapToInt(l -> l.segments().size()).max().orElse(1);
    if (spans.size() < most) {
      int widest = most;
      List<Segment> full =
          lines.stream()
              .filter(l -> l.segments().size() == widest)
              .flatMap(l -> l.segments().stream())
              .sorted(Comparator.comparingDouble(Segment::from))
              .toList();
      List<Span> fuller = joined(full);
      List<Span> best = fuller.size() > spans.size() ? fuller : spans;
      return best.size() < most ? byHead(most).orElse(best) : best;
    }
    return spans;
  }

  /**
   * Columns where the head names them, for centered cells that reach over the gaps of other rows;
   * empty where the first line is not full, or full lines do not fall one part to a column.
   */
  private Optional<List<Span>> byHead(int most) {
    List<Segment> head = lines.get(0).segments();
    if (head.size() < most) {
      return Optional.empty();
    }
    List<Span> named = head.stream().map(h -> new Span(h.from(), h.to())).toList();
    List<Line> full = lines.stream().filter(l -> l.segments().size() == most).toList();
    long fitting =
        full.stream()
            .filter(l -> l.segments().stream().map(s -> near(s, named)).distinct().count() == most)
            .count();
    return fitting > full.size() * MOST_FIT ? Optional.of(named) : Optional.empty();
  }

  private static List<Span> joined(List<Segment> segments) {
    List<Span> out = new ArrayList<>();
    for (Segment s : segments) {
      Span last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && s.from() <= last.to()) {
        out.set(out.size() - 1, new Span(last.from(), Math.max(last.to(), s.to())));
      } else {
        out.add(new Span(s.from(), s.to()));
      }
    }
    return out;
  }
}
