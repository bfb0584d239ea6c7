// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Columns;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Spot;
import org.plumbline.intake.matrix.MatrixReading.Assigned;
import org.plumbline.intake.matrix.MatrixReading.Unknown;
import org.plumbline.papers.ControlLookup;
import org.plumbline.papers.ControlLookup.Hit;

/** Reads the rows of one sheet by its layout. */
final class TableRows {
  private final SheetView view;
  private final Layout layout;
  private final ControlLookup controls;
  private final RowActs acts;
  private final HeadFinder head;
  private final List<Assigned> rows = new ArrayList<>();
  private final List<Unknown> unknown = new ArrayList<>();
  private final List<Spot> hidden = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private String last = "";

  TableRows(SheetView view, Layout layout, ControlLookup controls, RowActs acts) {
    this.view = view;
    this.layout = layout;
    this.controls = controls;
    this.acts = acts;
    this.head = new HeadFinder(view, layout.head());
  }

  MatrixReading.Table read(LayoutFinder.Found found) {
    Map<Integer, String> heads = found.heads();
    int below = layout.head().stream().mapToInt(i -> i).max().orElse(0);
    List<Line> lines =
        view.sheet().lines().stream().filter(l -> l.number() > below && !head.repeats(l)).toList();
    acts.learn(view, lines, layout, heads);
    lines.forEach(this::line);
    return new MatrixReading.Table(
        layout,
        heads,
        Rolled.checked(withoutParents(visibleFirst())),
        unknown,
        hidden,
        view.sheet().hiddenColumns().stream()
            .filter(c -> c <= view.sheet().width())
            .map(Columns::letters)
            .toList(),
        found.rivals());
  }

  private void line(Line line) {
    Optional<Cell> cell = view.cell(line, layout.id());
    String text = cell.map(Cell::text).orElse("");
    String objective =
        layout.objective().isPresent()
            ? view.text(line, layout.objective().getAsInt()).strip()
            : "";
    String lost = "";
    IdCell id = IdCell.read(text, controls);
    if (cell.flatMap(Cell::date).isPresent() && !id.hits().isEmpty()) {
      lost = cell.flatMap(Cell::date).map(String::valueOf).orElse("");
    }
    if (id.hits().isEmpty() && cell.isPresent()) {
      Optional<String> was = was(cell.get(), line);
      if (was.isPresent()) {
        lost = text;
        id = IdCell.read(was.get(), controls);
      }
    }
    if (id.hits().isEmpty() && !last.isEmpty()) {
      if (LayoutFinder.part(text)) {
        id = part(last, text);
      } else if (text.isEmpty() && LayoutFinder.part(objective)) {
        id = part(last, objective);
      }
    } else if (id.hits().size() == 1 && !objective.isEmpty()) {
      IdCell whole = part(id.written().get(0), objective);
      last = id.written().get(0);
      boolean no = !whole.unknown().isEmpty() && objective.matches("\\W*[A-Za-z]\\W*");
      id = whole.hits().isEmpty() && !no ? id : whole;
    } else if (id.written().size() == 1) {
      last = id.written().get(0);
    }
    if (id.hits().isEmpty()) {
      other(line, text, id);
    } else {
      add(line, id, lost);
    }
  }

  private IdCell part(String control, String part) {
    String letter = part.replaceAll("[^A-Za-z0-9]", "").toLowerCase(java.util.Locale.ROOT);
    return IdCell.read(control.replaceAll("\\s*\\[[^]]*]$", "") + "[" + letter + "]", controls);
  }

  /** Which id a date or a number was: one that the table does not have yet, near its neighbours. */
  private Optional<String> was(Cell cell, Line line) {
    List<String> candidates =
        LostIds.candidates(cell).stream().filter(c -> !controls.find(c).isEmpty()).toList();
    if (candidates.size() < 2) {
      return candidates.stream().findFirst();
    }
    List<String> free =
        candidates.stream()
            .filter(c -> controls.find(c).stream().noneMatch(h -> known.contains(h.control())))
            .toList();
    List<String> left = free.isEmpty() ? candidates : free;
    return left.stream()
        .filter(c -> !last.isEmpty() && beside(c, last))
        .findFirst()
        .or(
            () ->
                left.stream()
                    .filter(c -> !last.isEmpty() && family(c).equals(family(bare(last))))
                    .findFirst())
        .or(() -> left.stream().findFirst());
  }

  private static String bare(String id) {
    return id.replaceAll("^.*?(?=0?\\d+\\.)", "")
        .replaceAll("\\[.*", "")
        .replaceAll("(?<!\\d)0+(?=\\d)", "");
  }

  private static String family(String id) {
    int end = id.lastIndexOf('.');
    return end < 0 ? id : id.substring(0, end);
  }

  private static boolean beside(String id, String before) {
    String one = bare(before);
    if (!family(id).equals(family(one))) {
      return false;
    }
    try {
      return Integer.parseInt(id.substring(id.lastIndexOf('.') + 1))
              - Integer.parseInt(one.substring(one.lastIndexOf('.') + 1))
          == 1;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void other(Line line, String text, IdCell id) {
    if (view.single(line)) {
      return;
    }
    RowActs.Decided decided = acts.decide(view, line, layout);
    boolean assigns = decided.acts() != Acts.UNCLEAR;
    if (!id.unknown().isEmpty() || assigns && (!text.isEmpty() || layout.type().isPresent())) {
      List<Integer> all = view.columns();
      String shown = id.unknown().isEmpty() ? text : String.join(", ", id.unknown());
      unknown.add(
          new Unknown(
              view.sheet().spot(line, layout.id()),
              shown.replaceAll("\\s+", " "),
              decided.acts(),
              decided.other(),
              RowActs.words(view, line, all)));
    }
  }

  private void add(Line line, IdCell id, String lost) {
    id.hits().stream().map(Hit::control).forEach(known::add);
    if (line.hidden()) {
      hidden.add(view.sheet().spot(line, layout.id()));
    }
    RowActs.Decided decided = acts.decide(view, line, layout);
    String evidence =
        layout.evidence().isPresent()
            ? RowActs.words(view, line, List.of(layout.evidence().getAsInt()))
            : "";
    Spot at = view.sheet().spot(line, layout.id());
    rows.add(
        new Assigned(
            at,
            id.written(),
            id.hits(),
            decided.acts(),
            decided.other(),
            evidence,
            RowActs.words(view, line, layout.words()),
            RowActs.words(view, line, layout.clientWords()),
            line.hidden(),
            lost,
            decided.doubt(),
            decided.said()));
    for (String each : id.unknown()) {
      unknown.add(new Unknown(at, each, decided.acts(), decided.other(), ""));
    }
  }

  /** A hidden row counts only for what no visible row names. */
  private List<Assigned> visibleFirst() {
    Set<String> visible = new HashSet<>();
    rows.stream().filter(r -> !r.hidden()).forEach(r -> visible.addAll(keys(r)));
    return rows.stream().filter(r -> !r.hidden() || !visible.containsAll(keys(r))).toList();
  }

  private static Set<String> keys(Assigned row) {
    Set<String> out = new HashSet<>();
    row.hits().forEach(h -> out.add(h.control() + "#" + h.part()));
    return out;
  }

  /** A row without a party above the objectives of its control only heads them. */
  private static List<Assigned> withoutParents(List<Assigned> all) {
    Set<String> parted = new HashSet<>();
    all.forEach(
        r ->
            r.hits().stream()
                .filter(h -> !h.part().isEmpty())
                .forEach(h -> parted.add(h.control())));
    return all.stream()
        .filter(
            r ->
                !(r.said().isBlank()
                    && r.acts() == Acts.UNCLEAR
                    && r.hits().stream()
                        .allMatch(h -> h.part().isEmpty() && parted.contains(h.control()))))
        .toList();
  }
}
