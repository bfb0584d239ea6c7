// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;
import org.plumbline.papers.ControlLookup;

/**
 * A file whose tables have an id in each row. Some have none as they are: ids over two columns
 * (family in one, number in the next), one row for a whole family, controls as columns. These are
 * put in order before anything else is looked for; every cell keeps its place in the file. Further
 * tables of a sheet whose columns stand in another order are brought into the order of the first.
 */
final class Arranged {
  /** Controls in a row that make it a head of controls. */
  private static final int LEAST_ACROSS = 3;

  private final IdColumn ids;
  private final FamilyIds families;

  Arranged(ControlLookup controls, IdColumn ids) {
    this.ids = ids;
    this.families = new FamilyIds(controls);
  }

  Grid of(Grid grid) {
    List<Sheet> out = new ArrayList<>();
    Notes notes = Notes.of(grid);
    for (Sheet sheet : grid.sheets()) {
      out.add(
          sheet.lines().isEmpty() ? sheet : Fills.marked(notes.in(of(Ditto.spelledOut(sheet)))));
    }
    return new Grid(grid.form(), grid.macros(), out);
  }

  private Sheet of(Sheet sheet) {
    OptionalInt column = ids.of(new SheetView(sheet));
    if (column.isPresent()) {
      Optional<Sheet> joined = families.joined(sheet).filter(s -> named(s) > named(sheet));
      if (joined.isPresent()) {
        return sameOrder(joined.get());
      }
      return across(sheet) > below(sheet, column.getAsInt())
          ? turned(sheet).orElseGet(() -> sameOrder(sheet))
          : sameOrder(sheet);
    }
    return families
        .joined(sheet)
        .or(() -> turned(sheet))
        .or(() -> families.whole(sheet))
        .map(this::sameOrder)
        .orElse(sheet);
  }

  /** A table on its side, turned; empty where no row is a head of controls. */
  private Optional<Sheet> turned(Sheet sheet) {
    // a row with many ids is a head only where no other row has them: else it is a crosswalk
    long heads = sheet.lines().stream().filter(l -> ids(l) >= LEAST_ACROSS).count();
    if (heads != 1) {
      return Optional.empty();
    }
    SortedMap<Integer, SortedMap<Integer, Cell>> columns = new TreeMap<>();
    for (Line line : sheet.lines()) {
      if (!line.hidden() && line.cells().size() > 1) {
        line.cells()
            .forEach(
                (column, cell) ->
                    columns.computeIfAbsent(column, c -> new TreeMap<>()).put(line.number(), cell));
      }
    }
    List<Line> lines = new ArrayList<>();
    columns.forEach(
        (column, cells) ->
            lines.add(new Line(column, 0, sheet.hiddenColumns().contains(column), cells)));
    return Optional.of(
        new Sheet(sheet.name(), sheet.hidden(), lines, List.of(), new TreeSet<>(), true));
  }

  /** The most ids in one row. */
  private long across(Sheet sheet) {
    return sheet.lines().stream().mapToLong(this::ids).max().orElse(0);
  }

  private long ids(Line line) {
    return line.cells().values().stream().filter(this::known).count();
  }

  /** Different ids in the column that has most. */
  private long named(Sheet sheet) {
    OptionalInt column = ids.of(new SheetView(sheet));
    return column.isEmpty()
        ? 0
        : sheet.lines().stream()
            .flatMap(l -> l.cell(column.getAsInt()).stream())
            .filter(this::known)
            .map(Cell::text)
            .distinct()
            .count();
  }

  private long below(Sheet sheet, int column) {
    return sheet.lines().stream().flatMap(l -> l.cell(column).stream()).filter(this::known).count();
  }

  private boolean known(Cell cell) {
    return ids.names(cell);
  }

  /** Rows below a later head of the same columns in another order, in the order of the first. */
  private Sheet sameOrder(Sheet sheet) {
    Optional<Line> first = head(sheet);
    if (first.isEmpty()) {
      return sheet;
    }
    List<Line> lines = new ArrayList<>();
    SortedMap<Integer, Integer> places = new TreeMap<>();
    boolean moved = false;
    for (Line line : sheet.lines()) {
      if (line.number() > first.get().number() && sameHeads(line, first.get())) {
        places = places(line, first.get());
        moved |= !places.isEmpty();
      }
      lines.add(places.isEmpty() ? line : moved(line, places));
    }
    return moved ? sheet.with(lines) : sheet;
  }

  /** The row above the first id, where it has two cells or more. */
  private Optional<Line> head(Sheet sheet) {
    Optional<Line> last = Optional.empty();
    for (Line line : sheet.lines()) {
      if (line.cells().values().stream().anyMatch(this::known)) {
        return last;
      }
      last = line.cells().size() > 1 ? Optional.of(line) : last;
    }
    return Optional.empty();
  }

  private static boolean sameHeads(Line line, Line first) {
    return line.cells().size() == first.cells().size() && words(line).equals(words(first));
  }

  private static Set<String> words(Line line) {
    Set<String> out = new HashSet<>();
    line.cells().values().forEach(c -> out.add(Plain.word(c.text())));
    return out;
  }

  /** Where each column of a later table stands in the first; empty where the order is the same. */
  private static SortedMap<Integer, Integer> places(Line line, Line first) {
    SortedMap<Integer, Integer> out = new TreeMap<>();
    line.cells()
        .forEach(
            (column, cell) ->
                first.cells().entrySet().stream()
                    .filter(e -> Plain.word(e.getValue().text()).equals(Plain.word(cell.text())))
                    .findFirst()
                    .ifPresent(e -> out.put(column, e.getKey())));
    boolean same = out.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()));
    boolean each = new HashSet<>(out.values()).size() == out.size();
    return same || !each ? new TreeMap<>() : out;
  }

  private static Line moved(Line line, SortedMap<Integer, Integer> places) {
    SortedMap<Integer, Cell> cells = new TreeMap<>();
    line.cells().forEach((column, cell) -> cells.put(places.getOrDefault(column, column), cell));
    SortedMap<Integer, String> colors = new TreeMap<>();
    line.colors()
        .forEach((column, color) -> colors.put(places.getOrDefault(column, column), color));
    return new Line(line.number(), line.fileLine(), line.hidden(), cells, colors);
  }
}
