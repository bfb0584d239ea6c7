// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.intake.grid.Line;

/** A sheet as it is laid before a person who says what its columns are. */
public final class SheetSeen {
  private final SheetView view;
  private final boolean left;
  private final Optional<LayoutFinder.Found> found;

  SheetSeen(SheetView view, boolean left, Optional<LayoutFinder.Found> found) {
    this.view = view;
    this.left = left;
    this.found = found;
  }

  /** Name of the sheet; empty in a file of one table. */
  public String name() {
    return view.sheet().name();
  }

  /** Whether the sheet is hidden in the file. */
  public boolean hidden() {
    return view.sheet().hidden();
  }

  /** Whether a person leaves it out. */
  public boolean left() {
    return left;
  }

  /** How it would be read; empty where no column holds ids. */
  public Optional<Layout> layout() {
    return found.map(LayoutFinder.Found::layout);
  }

  /** Rows that hold something, from above. */
  public List<Line> lines() {
    return view.sheet().lines();
  }

  /** Columns that are not hidden, from the left; what is implied stands in the last. */
  public List<Integer> columns() {
    return view.columns();
  }

  /** Whether a row shows one thing at most, as the head of a section does. */
  public boolean banner(Line line) {
    return view.single(line);
  }

  /** What a cell shows; a merged one what the whole shows. */
  public String text(Line line, int column) {
    return view.text(line, column);
  }

  /** What stands over each column where the head is in these rows; what is implied too. */
  public Map<Integer, String> heads(List<Integer> rows) {
    Map<Integer, String> out = new TreeMap<>();
    found.ifPresent(
        f -> {
          Map<Integer, String> own = new HeadFinder(view, f.layout().head()).heads();
          out.putAll(f.heads());
          out.keySet().removeAll(own.keySet());
        });
    out.putAll(new HeadFinder(view, rows).heads());
    return out;
  }
}
