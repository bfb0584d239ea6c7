// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.foreign.ForeignFile.UnreadableException;

/** Collects the rows of a table of a text file. */
final class SheetLines {
  private final String name;
  private final Limits limits;
  private final List<Line> lines = new ArrayList<>();
  private final List<Range> merged = new ArrayList<>();

  SheetLines(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  /** A further row; rows count from 1. */
  void add(int fileLine, boolean hidden, List<String> texts) throws UnreadableException {
    TreeMap<Integer, Cell> cells = new TreeMap<>();
    for (int i = 0; i < texts.size() && i < Columns.LAST; i++) {
      String text = limits.cell(texts.get(i));
      if (!text.isEmpty()) {
        cells.put(i + 1, Cell.of(text));
      }
    }
    add(fileLine, hidden, cells);
  }

  void add(int fileLine, boolean hidden, TreeMap<Integer, Cell> cells) {
    lines.add(new Line(lines.size() + 1, fileLine, hidden, cells));
  }

  void merge(Range range) {
    merged.add(range);
  }

  int size() {
    return lines.size();
  }

  Sheet sheet(boolean hidden) {
    Set<Integer> none = Set.of();
    return new Sheet(
        name,
        hidden,
        lines.stream().filter(l -> !l.cells().isEmpty()).toList(),
        merged,
        new TreeSet<>(none));
  }
}
