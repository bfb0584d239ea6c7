// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final double[] lefts;
  private final double[] tops;

  /** Lines that draw each of the edges {@link #lefts}. */
  private final List<List<Rule>> down;

  /** Lines that draw each of the edges {@link #tops}. */
  private final List<List<Rule>> across;

  /** The cell that a piece of it belongs to. */
  private final Map<Cell, Cell> whole = new HashMap<>();

  private Grid(List<Rule> across, List<Rule> down) {
    this.lefts = edges(down, across);
    this.tops = edges(across, down);
    this.down = drawing(lefts, down);
    this.across = drawing(tops, across);
  }

  private static List<List<Rule>> drawing(double[] edges, List<Rule> rules) {
    return DoubleStream.of(edges)
        .mapToObj(at -> rules.stream().filter(r -> Math.abs(r.at() - at) <= NARROW).toList())
        .toList();
  }

  /** Grids of at least two rows and two columns; those within others come before them. */
  static List<Grid> of(Rulings rulings) {
    List<Rule> across = rulings.across();
    List<Rule> down = Bands.bridged(rulings.down(), across);
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
    out.sort(Comparator.comparingDouble(Grid::area));
    return out;
  }

  private double area() {
    return (lefts[columns()] - lefts[0]) * (tops[rows()] - tops[0]);
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

  boolean holds(double x, double y) {
    return lefts[0] <= x && x <= lefts[columns()] && tops[0] <= y && y <= tops[rows()];
  }

  /** The cell at a place within the grid. */
  Cell at(double x, double y) {
    return whole.computeIfAbsent(new Cell(between(tops, y), between(lefts, x)), this::whole);
  }

  /** The first of the cells that no line parts from this one, to the left and then up. */
  private Cell whole(Cell piece) {
    int column = piece.column();
    int row = piece.row();
    while (column > 0 && open(down.get(column), middle(tops, row))) {
      column--;
    }
    while (row > 0 && open(across.get(row), middle(lefts, column))) {
      row--;
    }
    return new Cell(row, column);
  }

  /** True where no line parts a cell from the one at its left: it is part of that cell. */
  boolean merged(int row, int column) {
    return column > 0 && open(down.get(column), middle(tops, row));
  }

  private static boolean open(List<Rule> edge, double place) {
    for (Rule rule : edge) {
      if (rule.covers(place)) {
        return false;
      }
    }
    return true;
  }

  private static double middle(double[] edges, int at) {
    return (edges[at] + edges[at + 1]) / 2;
  }

  private static int between(double[] edges, double place) {
    int found = Arrays.binarySearch(edges, place);
    int at = found < 0 ? -found - 2 : found - 1;
    return Math.max(0, Math.min(at, edges.length - 2));
  }
}
