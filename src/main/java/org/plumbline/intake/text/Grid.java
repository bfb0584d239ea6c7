// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.plumbline.intake.text.Rulings.Rule;

/** Lines of a page that touch each other and part it into rows and columns of cells. */
final class Grid {
  /** Lines touch, and are one edge of cells, when they stand no farther apart. */
  private static final double NEAR = 2.5;

  /** A column or row is wider. */
  private static final double NARROW = 7;

  /** An edge that no line draws: how far lines reach over the last one. */
  private static final double OPEN = 12;

  /**
   * A cell.
   *
   * @param row from 0; of a merged cell the first
   * @param column from 0; of a merged cell the first
   */
  record Cell(int row, int column) {}

  private final List<Rule> across;
  private final List<Rule> down;
  private final double[] lefts;
  private final double[] tops;

  private Grid(List<Rule> across, List<Rule> down) {
    this.across = List.copyOf(across);
    this.down = List.copyOf(down);
    this.lefts = edges(down, across);
    this.tops = edges(across, down);
  }

  /** Grids of at least two rows and two columns. */
  static List<Grid> of(Rulings rulings) {
    List<Rule> across = rulings.across();
    List<Rule> down = rulings.down();
    int[] group = new int[across.size() + down.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < across.size(); i++) {
      for (int j = 0; j < down.size(); j++) {
        if (touch(across.get(i), down.get(j))) {
          group[root(group, i)] = root(group, across.size() + j);
        }
      }
    }
    List<Grid> out = new ArrayList<>();
    for (int g = 0; g < group.length; g++) {
      if (group[g] == g) {
        List<Rule> rows = new ArrayList<>();
        List<Rule> columns = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
          if (root(group, i) == g) {
            boolean row = i < across.size();
            (row ? rows : columns).add(row ? across.get(i) : down.get(i - across.size()));
          }
        }
        Grid grid = new Grid(rows, columns);
        if (grid.rows() >= 2 && grid.columns() >= 2) {
          out.add(grid);
        }
      }
    }
    return out;
  }

  private static int root(int[] group, int at) {
    int root = at;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  private static boolean touch(Rule across, Rule down) {
    return across.from() - NEAR <= down.at()
        && down.at() <= across.to() + NEAR
        && down.from() - NEAR <= across.at()
        && across.at() <= down.to() + NEAR;
  }

  /** Places of lines, and where the lines across them end when none is drawn there. */
  private static double[] edges(List<Rule> lines, List<Rule> crossing) {
    double[] sorted = lines.stream().mapToDouble(Rule::at).sorted().toArray();
    List<Double> out = new ArrayList<>();
    for (double at : sorted) {
      if (out.isEmpty() || at - out.get(out.size() - 1) > NARROW) {
        out.add(at);
      }
    }
    double from = crossing.stream().mapToDouble(Rule::from).min().orElse(0);
    double to = crossing.stream().mapToDouble(Rule::to).max().orElse(0);
    if (!out.isEmpty() && out.get(0) - from > OPEN) {
      out.add(0, from);
    }
    if (!out.isEmpty() && to - out.get(out.size() - 1) > OPEN) {
      out.add(to);
    }
    return out.stream().flatMapToDouble(DoubleStream::of).toArray();
  }

  int rows() {
    return Math.max(0, tops.length - 1);
  }

  int columns() {
    return Math.max(0, lefts.length - 1);
  }

  double left(int column) {
    return lefts[column];
  }

  double right(int column) {
    return lefts[column + 1];
  }

  double top() {
    return tops[0];
  }

  boolean holds(double x, double y) {
    return lefts[0] <= x && x <= lefts[columns()] && tops[0] <= y && y <= tops[rows()];
  }

  /** The cell at a place within the grid. */
  Cell at(double x, double y) {
    int column = between(lefts, x);
    int row = between(tops, y);
    while (column > 0 && open(down, lefts[column], middle(tops, row))) {
      column--;
    }
    while (row > 0 && open(across, tops[row], middle(lefts, column))) {
      row--;
    }
    return new Cell(row, column);
  }

  private static boolean open(List<Rule> rules, double edge, double place) {
    return rules.stream().noneMatch(r -> Math.abs(r.at() - edge) <= NARROW && r.covers(place));
  }

  private static double middle(double[] edges, int at) {
    return (edges[at] + edges[at + 1]) / 2;
  }

  private static int between(double[] edges, double place) {
    int at = 0;
    while (at < edges.length - 2 && place > edges[at + 1]) {
      at++;
    }
    return at;
  }
}
