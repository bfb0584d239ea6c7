// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Line;
import org.plumbline.papers.ControlLookup;

/** Finds the column of a sheet that holds the ids of controls. */
final class IdColumn {
  private static final double MANY = 0.55;
  private static final double SOME = 0.3;
  private static final int SHORT = 40;

  private final ControlLookup controls;
  private final Map<String, Boolean> known = new HashMap<>();

  IdColumn(ControlLookup controls) {
    this.controls = controls;
  }

  /** True where the cell names a control. */
  boolean names(Cell cell) {
    return known.computeIfAbsent(cell.text(), t -> !IdCell.read(t, controls).hits().isEmpty());
  }

  /** True where the cell names a control, or did before a spreadsheet made a date of it. */
  boolean known(Cell cell) {
    return names(cell)
        || LostIds.candidates(cell).stream().anyMatch(c -> !controls.find(c).isEmpty());
  }

  /** The column with the most different ids, the leftmost of equal ones; empty where none has. */
  OptionalInt of(SheetView view) {
    OptionalInt best = OptionalInt.empty();
    double most = 0;
    for (int column : view.columns()) {
      Set<String> ids = new HashSet<>();
      double weight = 0;
      int full = 0;
      int rows = 0;
      for (Line line : view.sheet().lines()) {
        Optional<Cell> cell = line.cell(column);
        if (cell.isEmpty()) {
          continue;
        }
        full++;
        if (ids.contains(cell.get().text())) {
          rows++;
        } else if (known(cell.get())) {
          rows++;
          ids.add(cell.get().text());
          // an id alone counts more than one in a sentence
          weight += cell.get().text().length() < SHORT ? 1 : 0.5;
        }
      }
      boolean enough =
          ids.size() >= 3 && rows >= full * SOME
              || !ids.isEmpty() && rows >= full * MANY - 1 && full > 1;
      if (enough && weight > most + 0.01) {
        most = weight;
        best = OptionalInt.of(column);
      }
    }
    return best;
  }
}
