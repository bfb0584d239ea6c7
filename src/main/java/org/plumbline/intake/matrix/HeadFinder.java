// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Range;

/** Finds the head above the first row with an id, and what it says of each column. */
final class HeadFinder {
  private static final int MOST_ROWS = 3;
  private static final String OF = " / ";

  private final SheetView view;
  private final List<Line> rows = new ArrayList<>();

  /**
   * Looks above a row.
   *
   * @param first place, in the list of lines, of the first row with an id
   */
  HeadFinder(SheetView view, int first) {
    this.view = view;
    List<Line> lines = view.sheet().lines();
    int at = first - 1;
    while (at >= 0 && (view.single(lines.get(at)) || note(lines.get(at)))) {
      at--;
    }
    while (at >= 0 && rows.size() < MOST_ROWS) {
      Line line = lines.get(at);
      if (!rows.isEmpty() && (view.single(line) || !joined(line, rows.get(0)))) {
        break;
      }
      rows.add(0, line);
      at--;
    }
  }

  /** The rows of a head that a person has confirmed. */
  HeadFinder(SheetView view, List<Integer> numbers) {
    this.view = view;
    view.sheet().lines().stream().filter(l -> numbers.contains(l.number())).forEach(rows::add);
  }

  /** A long sentence heads no column. */
  private static boolean note(Line line) {
    return line.cells().values().stream().anyMatch(c -> c.text().length() > 400);
  }

  /** True where the row above belongs to the head: merged with it, or filling what it leaves. */
  private boolean joined(Line above, Line below) {
    if (below.number() - above.number() != 1) {
      return false;
    }
    boolean fills = false;
    for (int column : above.cells().keySet()) {
      Range range = view.range(above, column).orElse(null);
      if (range != null && (range.holds(below.number(), column) || range.width() > 1)) {
        return true;
      }
      fills |= below.text(column).isEmpty();
    }
    long different = below.cells().values().stream().map(Cell::text).distinct().count();
    return (fills || different < below.cells().size()) && above.cells().size() > 1;
  }

  List<Integer> numbers() {
    return rows.stream().map(Line::number).toList();
  }

  /** What stands over each column, from above, each part once. */
  Map<Integer, String> heads() {
    Map<Integer, String> out = new LinkedHashMap<>();
    Map<Integer, String> carried = new LinkedHashMap<>();
    for (int column : view.columns()) {
      StringBuilder head = new StringBuilder();
      String last = "";
      for (int i = 0; i < rows.size(); i++) {
        String text = flat(view.text(rows.get(i), column));
        boolean lowest = i == rows.size() - 1;
        if (!lowest
            && text.isEmpty()
            && !view.text(rows.get(rows.size() - 1), column).isEmpty()
            && view.sheet().merged().isEmpty()) {
          text = carried.getOrDefault(i, "");
        } else if (!lowest) {
          carried.put(i, text);
        }
        if (!text.isEmpty() && !text.equals(last)) {
          head.append(head.isEmpty() ? "" : OF).append(text);
          last = text;
        }
      }
      if (!head.isEmpty()) {
        out.put(column, head.toString());
      }
    }
    return out;
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The lowest part of a head. */
  static String lowest(String head) {
    int at = head.lastIndexOf(OF);
    return at < 0 ? head : head.substring(at + OF.length());
  }

  /** True where a row repeats the head, as on each page of a printout. */
  boolean repeats(Line line) {
    return rows.stream()
        .anyMatch(
            r ->
                !r.cells().isEmpty()
                    && r.number() != line.number()
                    && r.cells().keySet().stream().allMatch(c -> r.text(c).equals(line.text(c))));
  }
}
