// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Line;

/** Finds the column of ids, the head, and what every other column holds. */
final class LayoutFinder {
  private static final double MANY = 0.55;

  /** Share of marks in a column of one party alone; a note or two stand among them. */
  private static final double MARKS = 0.8;

  /** So many rows tell how a table is to be read. */
  private static final int MOST_ROWS = 600;

  private static final int LONGEST_PART = 8;

  /** The letter of an objective in brackets; [x] is a box that is ticked. */
  private static final Pattern OBJECTIVE = Pattern.compile("[\\[(][a-wyz][\\])]");

  private final TableVocabulary vocabulary;
  private final People people;
  private final IdColumn ids;
  private final Letters letters;
  private final Profile.Known known;
  private final OptionalInt providerColumn;

  LayoutFinder(
      TableVocabulary vocabulary, People people, IdColumn ids, OptionalInt providerColumn) {
    this.vocabulary = vocabulary;
    this.people = people;
    this.ids = ids;
    this.letters = new Letters(vocabulary);
    this.known = new Profile.Known(vocabulary, people);
    this.providerColumn = providerColumn;
  }

  /**
   * What was found in a sheet.
   *
   * @param layout where everything stands
   * @param heads head of each column
   * @param undecided columns any of which may be the provider's
   * @param rivals columns that say who acts of nearly as many rows, and say something else
   */
  record Found(
      Layout layout, Map<Integer, String> heads, List<Integer> undecided, List<Integer> rivals) {
    /** Where no other column could say who acts. */
    Found(Layout layout, Map<Integer, String> heads, List<Integer> undecided) {
      this(layout, heads, undecided, List.of());
    }

    /** This, with the head of one more column. */
    Found with(int column, String head) {
      Map<Integer, String> more = new LinkedHashMap<>(heads);
      more.put(column, head);
      return new Found(layout, more, undecided, rivals);
    }
  }

  /** The layout of a sheet; empty where no column holds ids. */
  Optional<Found> find(SheetView view) {
    OptionalInt id = ids.of(view);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = view.sheet().lines();
    int first = 0;
    while (!known(view, lines.get(first), id.getAsInt())) {
      first++;
    }
    HeadFinder head = new HeadFinder(view, first);
    List<Line> rows =
        lines.subList(first, lines.size()).stream()
            .filter(l -> known(view, l, id.getAsInt()) || part(view, l, id.getAsInt()))
            .limit(MOST_ROWS)
            .toList();
    return Optional.of(columns(view, head, id.getAsInt(), rows));
  }

  /** A row of one objective, in the column of ids or beside a cell of it that is left empty. */
  private static boolean part(SheetView view, Line line, int id) {
    String own = view.text(line, id);
    return part(own)
        || own.isBlank()
            && line.cells().values().stream()
                .map(Cell::text)
                .anyMatch(t -> t.length() < LONGEST_PART && OBJECTIVE.matcher(t.strip()).matches());
  }

  static boolean part(String text) {
    return text.strip().matches("[\\[(]?[a-z][\\])]|[a-z]\\.|\\[[a-z]\\]");
  }

  private boolean known(SheetView view, Line line, int column) {
    return view.cell(line, column).filter(ids::known).isPresent();
  }

  private Found columns(SheetView view, HeadFinder head, int id, List<Line> rows) {
    Map<Integer, String> heads = head.heads();
    Map<Integer, Profile> profiles = new LinkedHashMap<>();
    for (int column : view.columns()) {
      if (column != id) {
        List<String> texts = rows.stream().map(r -> view.text(r, column)).toList();
        profiles.put(column, new Profile(known, column, heads.getOrDefault(column, ""), texts));
      }
    }
    profiles.values().removeIf(Profile::running);
    List<Profile> shared = objectiveLists(profiles);
    OptionalInt objective =
        shared.isEmpty() ? objective(profiles, rows, view, id) : OptionalInt.empty();
    objective.ifPresent(profiles::remove);
    List<Profile> marked =
        shared.isEmpty()
            ? profiles.values().stream().filter(Profile::letterColumn).toList()
            : shared;
    List<Profile> byParty = marked.stream().filter(p -> p.party().isPresent()).toList();
    boolean tabular =
        byParty.size() > 1 || marked.size() > 1 && marked.stream().allMatch(Profile::raci);
    // one column of letters alone is a code for who acts
    Map<Integer, Layout.Party> parties = new LinkedHashMap<>();
    List<Integer> undecided = List.of();
    if (tabular
        || byParty.size() == 1
            && Letters.share(byParty.get(0).text(), letters::mark) >= MARKS
            && !byParty.get(0).type()
            && !byParty.get(0).joint()) {
      PartyColumns columns =
          new PartyColumns(
              marked, people, providerColumn, w -> vocabulary.anotherPlatform(w, people));
      parties.putAll(columns.parties());
      undecided = columns.undecided();
    }
    TypeColumn words = new TypeColumn(vocabulary, people);
    OptionalInt byWord = words.of(profiles, parties);
    List<Integer> does = new ArrayList<>();
    List<Integer> clientWords = new ArrayList<>();
    OptionalInt evidence = OptionalInt.empty();
    for (Profile each : profiles.values()) {
      if (parties.containsKey(each.column())
          || byWord.isPresent() && byWord.getAsInt() == each.column()) {
        continue;
      }
      Optional<TableVocabulary.Role> role = vocabulary.role(each.lowest());
      if (role.filter(TableVocabulary.Role.EVIDENCE::equals).isPresent()) {
        evidence = evidence.isPresent() ? evidence : OptionalInt.of(each.column());
      } else if (role.filter(TableVocabulary.Role.SKIP::equals).isEmpty()) {
        Optional<Acts> party = each.party().map(Layout.Party::acts);
        if (party.filter(Acts.CLIENT::equals).isPresent()) {
          clientWords.add(each.column());
        } else if (party.filter(p -> p == Acts.PROVIDER || p == Acts.JOINT).isPresent()
            || role.filter(TableVocabulary.Role.WORDS::equals).isPresent()) {
          does.add(each.column());
        }
      }
    }
    boolean told = byWord.isPresent() || !parties.isEmpty();
    boolean inWords = !does.isEmpty() && !clientWords.isEmpty();
    OptionalInt type = told || inWords ? byWord : words.sentences(profiles);
    List<Integer> types = words.withThoseBeside(type, profiles, parties);
    does.removeAll(types);
    Layout layout =
        new Layout(
            view.sheet().name(),
            head.numbers(),
            id,
            objective,
            parties,
            types,
            evidence,
            does,
            clientWords,
            Optional.empty());
    Found usual = new Found(layout, heads, undecided);
    return undecided.isEmpty() ? new Readings(known, view, rows, profiles).best(usual) : usual;
  }

  /** The columns of parties that share out the objectives of each row; none elsewhere. */
  private List<Profile> objectiveLists(Map<Integer, Profile> profiles) {
    ObjectiveLetters objectives = new ObjectiveLetters(vocabulary);
    List<Profile> out =
        profiles.values().stream()
            .filter(p -> p.party().isPresent() && objectives.lists(p.text()))
            .toList();
    return objectives.together(
            out.stream().map(p -> new ObjectiveLetters.Column(p.head(), p.text())).toList())
        ? out
        : List.of();
  }

  private static OptionalInt objective(
      Map<Integer, Profile> profiles, List<Line> rows, SheetView view, int id) {
    for (Profile each : profiles.values()) {
      boolean heads = each.head().toLowerCase(Locale.ROOT).contains("objective");
      // [x] is a box that is ticked
      long parts =
          each.text().stream()
              .filter(t -> part(t) || heads && t.strip().matches("[a-z]"))
              .filter(t -> !t.toLowerCase(Locale.ROOT).contains("x"))
              .count();
      if (rows.size() > 1 && (parts >= rows.size() * MANY || heads && parts > 1)) {
        return OptionalInt.of(each.column());
      }
    }
    return OptionalInt.empty();
  }
}
