// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Columns;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;
import org.plumbline.papers.ControlLookup;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;

/**
 * Reads a responsibility matrix as its author sent it. What it finds is a suggestion until a person
 * has confirmed it.
 */
public final class ForeignMatrix {
  private final TableVocabulary shipped;
  private TableVocabulary vocabulary;
  private final ControlLookup controls;
  private final IdColumn ids;
  private final People named;
  private final People guessed;
  private People people;
  private String otherwise = "";
  private final Problems problems;

  /**
   * A reader of matrices.
   *
   * @param named whom a person named
   * @param guessed names read elsewhere in the file; a table that names others knows better
   */
  public ForeignMatrix(
      TableVocabulary vocabulary,
      ControlLookup controls,
      People named,
      People guessed,
      Problems problems) {
    this.shipped = vocabulary;
    this.vocabulary = vocabulary;
    this.controls = new Remembered(controls);
    this.ids = new IdColumn(this.controls);
    this.named = named;
    this.guessed = guessed;
    this.people = named;
    this.problems = problems;
  }

  /**
   * What a person says of a file beforehand.
   *
   * @param sheet the one sheet to read; empty for every sheet that is shown
   * @param providerColumn the provider's own column
   * @param earlier how the file was read before, where it was
   */
  public record Wish(
      Optional<String> sheet, OptionalInt providerColumn, Optional<Mapping> earlier) {
    /** Nothing is said. */
    public static final Wish NONE =
        new Wish(Optional.empty(), OptionalInt.empty(), Optional.empty());

    /** Whether a sheet is to be read: the one asked for; else as it was kept, else if shown. */
    boolean wants(Sheet each) {
      Mapping before = earlier.orElse(Mapping.NONE);
      boolean usual = !each.hidden() || before.layouts().containsKey(each.name());
      return sheet.map(each.name()::equals).orElse(usual && !before.left().contains(each.name()));
    }
  }

  /** True where a sheet that is shown has a column of ids and says who acts. */
  public boolean matrix(Grid file) {
    Grid grid = new Arranged(controls, ids).of(file);
    explained(grid);
    ImpliedColumn implied = new ImpliedColumn(grid, vocabulary, people);
    return grid.sheets().stream()
        .filter(s -> !s.hidden())
        .map(SheetView::new)
        .anyMatch(v -> found(v, Wish.NONE, implied).filter(Seen::complete).isPresent());
  }

  /** Takes the names and letters that the file explains itself. */
  private void explained(Grid grid) {
    TableNames.Named read = TableNames.of(grid, shipped, named, guessed);
    people = read.people();
    otherwise = read.otherwise();
    vocabulary = shipped.with(LegendFinder.of(grid, shipped, people, ids));
  }

  private LayoutFinder finder(Wish wish) {
    return new LayoutFinder(vocabulary, people, ids, wish.providerColumn());
  }

  /**
   * The matrix of a file. Problems TAB-004 to TAB-006 and TAB-008 where it has none or leaves open
   * whose a column is; then the reading is empty or to be asked about.
   *
   * @param name the file as the user would name it
   */
  public MatrixReading read(Grid file, String name, Wish wish) {
    Grid grid = new Arranged(controls, ids).of(file);
    explained(grid);
    List<MatrixReading.Table> tables = new ArrayList<>();
    List<MatrixReading.Skipped> skipped = new ArrayList<>();
    List<String> names = grid.sheets().stream().map(Sheet::name).filter(n -> !n.isEmpty()).toList();
    if (wish.sheet().filter(s -> !names.contains(s)).isPresent()) {
      String sheet = wish.sheet().get();
      if (names.isEmpty()) {
        problems.error(TableProblem.NO_SHEETS, Place.of(name));
      } else {
        problems.error(
            TableProblem.UNKNOWN_SHEET, Place.of(name), sheet, Spelling.hint(sheet, names));
      }
      return new MatrixReading(tables, skipped, List.of(), "");
    }
    List<LayoutFinder.Found> partial = new ArrayList<>();
    ImpliedColumn implied = new ImpliedColumn(grid, vocabulary, people);
    Map<Sheet, Seen> seen = seen(grid, wish, implied);
    boolean platform = platformIsProvider(seen.values());
    for (Sheet sheet : grid.sheets()) {
      boolean chosen = wish.wants(sheet);
      Optional<Seen> found = Optional.ofNullable(seen.get(sheet));
      if (chosen && found.filter(Seen::complete).isPresent()) {
        Seen one = found.get();
        if (!one.found().undecided().isEmpty()) {
          undecided(one.found(), name);
        }
        tables.add(table(one, grid, platform));
      } else {
        found.filter(f -> chosen).map(Seen::found).ifPresent(partial::add);
        if (!sheet.lines().isEmpty() && grid.form() == Grid.Form.WORKBOOK) {
          skipped.add(new MatrixReading.Skipped(sheet.name(), sheet.hidden(), found.isPresent()));
        }
      }
    }
    if (tables.isEmpty()) {
      nothing(partial, name);
    }
    MatrixReading reading = new MatrixReading(tables, skipped, caveats(grid), otherwise);
    List<Acts> acts = reading.rows().stream().map(MatrixReading.Assigned::acts).toList();
    if (!acts.isEmpty() && acts.stream().allMatch(a -> a == Acts.UNCLEAR)) {
      problems.error(TableProblem.UNFILLED, Place.of(name), acts.size());
    }
    return reading;
  }

  /** The sheets of a file that hold anything, and how each would be read. */
  public List<SheetSeen> sheets(Grid file, Wish wish) {
    Grid grid = new Arranged(controls, ids).of(file);
    explained(grid);
    ImpliedColumn implied = new ImpliedColumn(grid, vocabulary, people);
    List<SheetSeen> out = new ArrayList<>();
    Mapping before = wish.earlier().orElse(Mapping.NONE);
    Map<Sheet, Seen> seen = seen(grid, wish, implied);
    for (Sheet sheet : grid.sheets()) {
      SheetView view = new SheetView(sheet);
      if (sheet.lines().stream().anyMatch(l -> l.cells().size() > 1)) {
        Optional<Seen> own = Optional.ofNullable(seen.get(sheet));
        out.add(
            new SheetSeen(
                own.map(Seen::view).orElse(view),
                before.left().contains(sheet.name()),
                own.map(Seen::found)));
      }
    }
    return out;
  }

  /** How each sheet is read; sheets with the same heads are read alike. */
  private Map<Sheet, Seen> seen(Grid grid, Wish wish, ImpliedColumn implied) {
    Map<Sheet, Seen> out = new IdentityHashMap<>();
    Map<Map<Integer, String>, Seen> fullest = new LinkedHashMap<>();
    for (Sheet sheet : grid.sheets()) {
      found(new SheetView(sheet), wish, implied)
          .ifPresent(
              s -> {
                out.put(sheet, s);
                if (s.complete() && s.found().undecided().isEmpty()) {
                  fullest.merge(
                      s.found().heads(), s, (one, more) -> one.rows() >= more.rows() ? one : more);
                }
              });
    }
    if (wish.earlier().isEmpty()) {
      out.replaceAll((sheet, s) -> s.like(fullest.getOrDefault(s.found().heads(), s)));
    }
    return out;
  }

  private List<MatrixReading.Caveat> caveats(Grid grid) {
    List<MatrixReading.Caveat> out = new ArrayList<>();
    for (Sheet sheet : grid.sheets()) {
      for (Line line : sheet.hidden() ? List.<Line>of() : sheet.lines()) {
        line.cells()
            .forEach(
                (column, cell) -> {
                  String words = Plain.words(cell.text());
                  if (vocabulary.weakens().stream().anyMatch(w -> words.contains(" " + w + " "))) {
                    out.add(new MatrixReading.Caveat(sheet.spot(line, column), cell.text()));
                  }
                });
      }
    }
    return out;
  }

  private Optional<Seen> found(SheetView view, Wish wish, ImpliedColumn implied) {
    Optional<Seen> kept = wish.earlier().flatMap(m -> kept(view, m, implied));
    if (kept.isPresent() || view.sheet().lines().isEmpty()) {
      return kept;
    }
    Optional<LayoutFinder.Found> own = finder(wish).find(view);
    if (own.filter(f -> !f.layout().complete()).isPresent()) {
      for (ImpliedColumn.Implied each : implied.of(view)) {
        Optional<LayoutFinder.Found> more =
            finder(wish).find(each.view()).filter(f -> f.layout().complete());
        if (more.isPresent()) {
          return more.map(f -> new Seen(each.view(), f.with(each.column(), each.head())));
        }
      }
    }
    return own.map(f -> new Seen(view, f));
  }

  /** The layout of an earlier reading, where the heads of its columns are still the same. */
  private static Optional<Seen> kept(SheetView view, Mapping earlier, ImpliedColumn implied) {
    Layout layout = earlier.layouts().get(view.sheet().name());
    if (layout == null) {
      return Optional.empty();
    }
    Map<Integer, String> before = earlier.heads().getOrDefault(layout.sheet(), Map.of());
    LayoutFinder.Found found =
        new LayoutFinder.Found(layout, new HeadFinder(view, layout.head()).heads(), List.of());
    if (same(before, found.heads())) {
      return Optional.of(new Seen(view, found));
    }
    return implied.of(view).stream()
        .map(each -> new Seen(each.view(), found.with(each.column(), each.head())))
        .filter(seen -> same(before, seen.found().heads()))
        .findFirst();
  }

  private static boolean same(Map<Integer, String> before, Map<Integer, String> now) {
    return before.entrySet().stream()
        .allMatch(e -> e.getValue().isEmpty() || e.getValue().equals(now.get(e.getKey())));
  }

  private MatrixReading.Table table(Seen seen, Grid grid, boolean platformIsProvider) {
    LayoutFinder.Found found = seen.found();
    Layout at = found.layout();
    Layout layout = at.preferring(at.prefers().or(() -> prefers(grid, at, found.heads())));
    RowActs acts = new RowActs(vocabulary, people, platformIsProvider && at.type().isPresent());
    return new TableRows(seen.view(), layout, controls, acts).read(found);
  }

  /** In a platform's own file, CSP and customer, the platform is the provider. */
  private boolean platformIsProvider(Collection<Seen> all) {
    RowActs acts = new RowActs(vocabulary, people, false);
    return all.stream()
            .noneMatch(
                s ->
                    s.found().layout().parties().values().stream()
                        .anyMatch(p -> p.acts() == Acts.PROVIDER))
        && all.stream()
            .flatMap(Seen::words)
            .noneMatch(
                w ->
                    vocabulary.anotherPlatform(Plain.word(w), people)
                        || acts.read(w).filter(p -> p.acts() == Acts.PROVIDER).isPresent());
  }

  /** What the file itself says of letters and words that differ. */
  private Optional<Layout.Prefers> prefers(Grid grid, Layout layout, Map<Integer, String> heads) {
    String head =
        layout.type().isPresent()
            ? HeadFinder.lowest(heads.getOrDefault(layout.type().getAsInt(), ""))
            : "";
    if (vocabulary.precedence().ownColumn(head)) {
      return Optional.of(Layout.Prefers.TYPE);
    }
    return grid.sheets().stream()
        .filter(s -> !s.hidden())
        .flatMap(s -> s.lines().stream())
        .flatMap(l -> l.cells().values().stream())
        .map(Cell::text)
        .distinct()
        .flatMap(t -> vocabulary.precedence().of(t, head).stream())
        .findFirst();
  }

  private void undecided(LayoutFinder.Found found, String name) {
    List<String> columns =
        found.undecided().stream()
            .map(c -> Columns.letters(c) + " (" + found.heads().getOrDefault(c, "") + ")")
            .toList();
    problems.error(TableProblem.WHOSE_COLUMN, place(name, found), columns);
  }

  private void nothing(List<LayoutFinder.Found> partial, String name) {
    if (partial.isEmpty()) {
      problems.error(TableProblem.NO_IDS, Place.of(name));
    }
    for (LayoutFinder.Found found : partial) {
      problems.error(
          TableProblem.NO_PARTIES, place(name, found), List.copyOf(found.heads().values()));
    }
  }

  private static Place place(String name, LayoutFinder.Found found) {
    String sheet = found.layout().sheet();
    return Place.of(sheet.isEmpty() ? name : name + "!" + sheet);
  }
}
