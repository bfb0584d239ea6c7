// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a page draws straight across and straight down: lines, thin bars, edges of filled cells.
 * Measured in points from the left and the top of the page.
 */
final class Rulings {
  /** A filled shape so thin is a line. */
  private static final double THIN = 3;

  /** Shorter strokes are ticks and signs. */
  private static final double SHORTEST = 5;

  /** A shape that fills more of the page is its ground. */
  private static final double GROUND = 0.6;

  /** Pieces of one line may stand so far apart. */
  private static final double APART = 2;

  private static final double STRAIGHT = 0.7;

  /** A drawing and no table has more. */
  private static final int MOST = 1_500;

  private static final int MOST_PIECES = 30_000;

  /**
   * A line.
   *
   * @param at its distance from the top where it runs across, from the left where it runs down
   * @param from where it begins
   * @param to where it ends
   */
  record Rule(double at, double from, double to) {
    boolean covers(double place) {
      return from <= place && place <= to;
    }
  }

  private final double width;
  private final double height;
  private final List<Rule> across = new ArrayList<>();
  private final List<Rule> down = new ArrayList<>();
  private final List<List<Point2D>> path = new ArrayList<>();

  Rulings(double width, double height) {
    this.width = width;
    this.height = height;
  }

  void move(Point2D to) {
    if (pieces() < MOST_PIECES) {
      path.add(new ArrayList<>(List.of(to)));
    }
  }

  void line(Point2D to) {
    if (!path.isEmpty() && pieces() < MOST_PIECES) {
      path.get(path.size() - 1).add(to);
    }
  }

  void close() {
    if (!path.isEmpty()) {
      line(path.get(path.size() - 1).get(0));
    }
  }

  private int pieces() {
    return path.size() + across.size() + down.size();
  }

  void drop() {
    path.clear();
  }

  void stroke() {
    for (List<Point2D> part : path) {
      for (int i = 1; i < part.size(); i++) {
        edge(part.get(i - 1), part.get(i));
      }
    }
  }

  void fill() {
    path.forEach(this::fill);
  }

  private void fill(List<Point2D> part) {
    double left = part.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double right = part.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double top = part.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double bottom = part.stream().mapToDouble(Point2D::getY).max().orElse(0);
    if (bottom - top <= THIN) {
      across((top + bottom) / 2, left, right);
    } else if (right - left <= THIN) {
      down((left + right) / 2, top, bottom);
    } else if ((right - left) * (bottom - top) < GROUND * width * height) {
      for (int i = 1; i <= part.size(); i++) {
        edge(part.get(i - 1), part.get(i % part.size()));
      }
    }
  }

  private void edge(Point2D a, Point2D b) {
    if (Math.abs(a.getY() - b.getY()) < STRAIGHT) {
      across(a.getY(), Math.min(a.getX(), b.getX()), Math.max(a.getX(), b.getX()));
    } else if (Math.abs(a.getX() - b.getX()) < STRAIGHT) {
      down(a.getX(), Math.min(a.getY(), b.getY()), Math.max(a.getY(), b.getY()));
    }
  }

  private void across(double at, double from, double to) {
    if (to - from >= SHORTEST) {
      across.add(new Rule(at, from, to));
    }
  }

  private void down(double at, double from, double to) {
    if (to - from >= SHORTEST) {
      down.add(new Rule(at, from, to));
    }
  }

  /** Lines across the page, pieces of one joined; none where the page is a drawing. */
  List<Rule> across() {
    return few(joined(across));
  }

  /** Lines down the page, pieces of one joined; none where the page is a drawing. */
  List<Rule> down() {
    return few(joined(down));
  }

  private static List<Rule> few(List<Rule> rules) {
    return rules.size() > MOST ? List.of() : rules;
  }

  private static List<Rule> joined(List<Rule> pieces) {
    List<Rule> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    List<Rule> out = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > APART / 2) {
        inLine(sorted.subList(start, i), out);
        start = i;
      }
    }
    return out;
  }

  private static void inLine(List<Rule> pieces, List<Rule> out) {
    double at = pieces.stream().mapToDouble(Rule::at).average().orElse(0);
    List<Rule> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Rule::from));
    double from = sorted.get(0).from();
    double to = sorted.get(0).to();
    for (Rule piece : sorted) {
      if (piece.from() > to + APART) {
        out.add(new Rule(at, from, to));
        from = piece.from();
      }
      to = Math.max(to, piece.to());
    }
    out.add(new Rule(at, from, to));
  }
}
