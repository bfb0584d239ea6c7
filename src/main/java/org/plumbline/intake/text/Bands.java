// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.intake.text.Rulings.Rule;

/** Tables whose every second row is shaded: edges of shaded cells go on through plain rows. */
final class Bands {
  /** Edges of cells stand in one line when they are no farther apart. */
  private static final double NEAR = 2.5;

  /** A plain row is at most so many times as tall as the lower shaded row beside it. */
  private static final double TALLEST = 2.4;

  /** A table has so many edges, the outer ones among them, and so many shaded rows. */
  private static final int FEWEST = 3;

  /** Head, heading and row may be shaded; edges of more rows are those of a ruled table. */
  private static final int MOST_ROWS = 3;

  /** An edge of shaded cells below each other, and how tall one of them is. */
  private record Edge(Rule rule, double row) {}

  private Bands() {}

  /**
   * All lines down, those of shaded rows joined over the plain rows between them where at least
   * three edges break at the same height, in at least two rows.
   */
  static List<Rule> bridged(List<Rule> down, List<Rule> across) {
    List<Rule> gaps = gaps(shaded(down, across));
    List<Rule> rows =
        gaps.stream()
            .filter(g -> gaps.stream().filter(o -> level(g, o)).count() >= FEWEST)
            .toList();
    List<Rule> out = new ArrayList<>(down);
    rows.stream()
        .filter(g -> rows.stream().filter(o -> near(o.at(), g.at())).count() >= FEWEST - 1)
        .forEach(out::add);
    return out;
  }

  /** Edges of few cells, from above. */
  private static List<Edge> shaded(List<Rule> down, List<Rule> across) {
    List<Edge> out = new ArrayList<>();
    for (Rule each : down) {
      long cells =
          1
              + across.stream()
                  .filter(a -> a.at() > each.from() + NEAR && a.at() < each.to() - NEAR)
                  .filter(a -> a.from() - NEAR <= each.at() && each.at() <= a.to() + NEAR)
                  .count();
      if (cells <= MOST_ROWS) {
        out.add(new Edge(each, (each.to() - each.from()) / cells));
      }
    }
    out.sort(Comparator.comparingDouble(e -> e.rule().from()));
    return out;
  }

  private static List<Rule> gaps(List<Edge> edges) {
    List<Rule> out = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      Edge above = edges.get(i);
      int j = i + 1;
      while (j < edges.size() && !near(above.rule().at(), edges.get(j).rule().at())) {
        j++;
      }
      if (j < edges.size()) {
        double tallest = TALLEST * Math.min(above.row(), edges.get(j).row());
        plain(above.rule(), edges.get(j).rule(), edges.subList(i + 1, j)).stream()
            .filter(g -> g.to() - g.from() > NEAR && g.to() - g.from() <= tallest)
            .forEach(out::add);
      }
    }
    return out;
  }

  /** What between two edges is plain: a heading shaded from side to side has outer edges only. */
  private static List<Rule> plain(Rule above, Rule below, List<Edge> between) {
    List<Rule> out = new ArrayList<>();
    double top = above.to();
    for (Edge each : between) {
      Rule heading = each.rule();
      if (heading.from() >= top - NEAR && heading.from() < below.from()) {
        out.add(new Rule(above.at(), top, heading.from()));
        top = Math.min(heading.to(), below.from());
      }
    }
    out.add(new Rule(above.at(), top, below.from()));
    return out;
  }

  private static boolean level(Rule a, Rule b) {
    return near(a.from(), b.from()) && near(a.to(), b.to());
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= NEAR;
  }
}
