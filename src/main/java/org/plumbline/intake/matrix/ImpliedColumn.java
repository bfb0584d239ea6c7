// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;

/**
 * Who acts where no column says it: by the color of the row, which a key explains; by the heading
 * above the rows ("Provider responsibilities"); by the name of the sheet. What is implied is added
 * to the sheet as one more column, right of all others.
 */
final class ImpliedColumn {
  private static final String OF = " / ";

  /** Headings of a key hold a color, its name and its meaning. */
  private static final int KEY_CELLS = 3;

  private static final int LONGEST_HEADING = 120;

  private final TableVocabulary vocabulary;
  private final People people;
  private final Map<String, Acts> colors = new LinkedHashMap<>();
  private final Set<String> meanings = new LinkedHashSet<>();
  private final Set<Acts> sheets = new HashSet<>();

  ImpliedColumn(Grid grid, TableVocabulary vocabulary, People people) {
    this.vocabulary = vocabulary;
    this.people = people;
    for (Sheet sheet : grid.sheets()) {
      if (!sheet.hidden()) {
        sheet.lines().forEach(this::key);
        named(sheet).ifPresent(sheets::add);
      }
    }
  }

  /**
   * A sheet with its implied column.
   *
   * @param view the sheet and the column
   * @param column number of the column
   * @param head what implies who acts, in the words of the file
   */
  record Implied(SheetView view, int column, String head) {}

  /** The sheet with who acts by what is implied, in the order in which it is likely meant. */
  List<Implied> of(SheetView view) {
    List<Implied> out = new ArrayList<>();
    Sheet sheet = view.sheet();
    if (new HashSet<>(colors.values()).size() > 1) {
      with(sheet, byColor(sheet), meanings).ifPresent(out::add);
    }
    Set<String> headings = new LinkedHashSet<>();
    Map<Integer, Acts> bySection = bySection(view, headings);
    if (new HashSet<>(bySection.values()).size() > 1) {
      with(sheet, bySection, headings).ifPresent(out::add);
    }
    named(sheet)
        .filter(a -> sheets.size() > 1)
        .ifPresent(
            acts -> {
              Map<Integer, Acts> all = new LinkedHashMap<>();
              sheet.lines().forEach(l -> all.put(l.number(), acts));
              with(sheet, all, Set.of(sheet.name())).ifPresent(out::add);
            });
    return out;
  }

  private Optional<Acts> named(Sheet sheet) {
    return PartyCell.read(sheet.name(), vocabulary, people)
        .map(PartyCell::acts)
        .filter(a -> a != Acts.UNCLEAR);
  }

  /** A line of a key: a color, and the party that it stands for. */
  private void key(Line line) {
    if (line.colors().isEmpty() || line.cells().size() > KEY_CELLS) {
      return;
    }
    String color = line.colors().get(line.colors().firstKey());
    for (Cell cell : line.cells().tailMap(line.colors().firstKey()).values()) {
      Optional<Acts> acts =
          cell.text().length() > LONGEST_HEADING
              ? Optional.empty()
              : Legend.who(cell.text(), vocabulary, people);
      if (acts.isPresent()) {
        if (colors.putIfAbsent(color, acts.get()) == null) {
          meanings.add(cell.text());
        }
        return;
      }
    }
  }

  private Map<Integer, Acts> byColor(Sheet sheet) {
    Map<Integer, Acts> out = new LinkedHashMap<>();
    for (Line line : sheet.lines()) {
      line.colors().values().stream()
          .filter(colors::containsKey)
          .findFirst()
          .ifPresent(c -> out.put(line.number(), colors.get(c)));
    }
    return out;
  }

  private Map<Integer, Acts> bySection(SheetView view, Set<String> headings) {
    Map<Integer, Acts> out = new LinkedHashMap<>();
    Optional<Acts> now = Optional.empty();
    for (Line line : view.sheet().lines()) {
      Optional<String> heading = view.single(line) ? heading(line) : Optional.empty();
      Optional<Acts> named = heading.flatMap(h -> Legend.who(h, vocabulary, people));
      if (named.isPresent()) {
        heading.ifPresent(headings::add);
        now = named;
      } else {
        now.ifPresent(a -> out.put(line.number(), a));
      }
    }
    return out;
  }

  private static Optional<String> heading(Line line) {
    return line.cells().values().stream()
        .map(Cell::text)
        .filter(t -> !t.isBlank() && t.length() <= LONGEST_HEADING && !t.matches(".*\\d\\.\\d.*"))
        .findFirst();
  }

  private static Optional<Implied> with(Sheet sheet, Map<Integer, Acts> by, Set<String> from) {
    int column = sheet.width() + 1;
    if (by.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    for (Line line : sheet.lines()) {
      Acts acts = by.get(line.number());
      lines.add(acts == null ? line : line.with(column, Cell.of(acts.spelling())));
    }
    Sheet more = sheet.with(lines);
    return Optional.of(new Implied(new SheetView(more), column, String.join(OF, from)));
  }
}
