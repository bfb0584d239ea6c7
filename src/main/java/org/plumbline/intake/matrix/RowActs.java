// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.matrix.MatrixReading.Doubt;
import org.plumbline.intake.matrix.MatrixReading.Why;

/** Decides who acts by one row. */
final class RowActs {
  /** Share of words that are no mark from which a party's column holds words of what it does. */
  private static final double WORDS = 0.2;

  private final TableVocabulary vocabulary;
  private final People people;
  private MarkedRow marks;
  private final boolean platformIsProvider;
  private final PartySentence sentence;
  private Map<String, Acts> learned = Map.of();
  private List<Integer> notes = List.of();

  /**
   * For one table.
   *
   * @param platformIsProvider whether the table knows no provider but the platform
   */
  RowActs(TableVocabulary vocabulary, People people, boolean platformIsProvider) {
    this.vocabulary = vocabulary;
    this.people = people;
    this.marks = new MarkedRow(vocabulary, false, Set.of());
    this.platformIsProvider = platformIsProvider;
    this.sentence = new PartySentence(vocabulary, people);
  }

  /** Learns how the table says who acts: lists of objectives under each party, its own words. */
  void learn(SheetView view, List<Line> lines, Layout layout, Map<Integer, String> heads) {
    List<ObjectiveLetters.Column> columns =
        layout.parties().keySet().stream()
            .map(
                c ->
                    new ObjectiveLetters.Column(
                        heads.getOrDefault(c, ""),
                        lines.stream().map(l -> view.text(l, c)).toList()))
            .toList();
    Set<Integer> inWords = new HashSet<>();
    Letters letters = new Letters(vocabulary);
    for (int column : layout.parties().keySet()) {
      List<String> text = lines.stream().map(l -> view.text(l, column)).toList();
      if (Letters.share(text, t -> letters.words(t)) > WORDS) {
        inWords.add(column);
      }
    }
    marks = new MarkedRow(vocabulary, new ObjectiveLetters(vocabulary).together(columns), inWords);
    notes =
        layout.words().stream()
            .filter(c -> vocabulary.party(heads.getOrDefault(c, "")).isEmpty())
            .filter(c -> !people.provider(heads.getOrDefault(c, "")))
            .toList();
    words(view, lines, layout);
  }

  /**
   * Takes words of the table's own for who acts ("team effort") by what the columns of both parties
   * say in the rows that have them.
   */
  private void words(SheetView view, List<Line> lines, Layout layout) {
    if (layout.type().isEmpty() || layout.words().isEmpty() || layout.clientWords().isEmpty()) {
      return;
    }
    OwnWords words = new OwnWords();
    for (Line line : lines) {
      String word = view.text(line, layout.type().getAsInt());
      if (!word.isBlank() && read(word).isEmpty()) {
        byWords(view, line, layout).ifPresent(c -> words.add(Plain.word(word), c.acts()));
      }
    }
    learned = words.usual();
  }

  /** Who acts, whom the row names beside, what it says, and what is doubtful. */
  record Decided(Acts acts, String other, String said, List<Doubt> doubt) {}

  Decided decide(SheetView view, Line line, Layout layout) {
    List<String> said = new ArrayList<>();
    List<Doubt> doubt = new ArrayList<>();
    Optional<PartyCell> byLetters = marks.read(view, line, layout, said);
    String shown = String.join(" | ", said);
    Optional<PartyCell> byType = Optional.empty();
    String word = "";
    if (layout.type().isPresent()) {
      List<String> all = layout.types().stream().map(c -> view.text(line, c)).toList();
      word = String.join(" | ", all.stream().filter(t -> !t.isBlank()).toList());
      byType = type(all, doubt);
      shown = shown.isBlank() ? word : word.isBlank() ? shown : shown + "; " + word;
    }
    if (layout.type().isEmpty() && layout.parties().isEmpty()) {
      byType = byWords(view, line, layout);
    } else if (byLetters.isEmpty() && byType.isEmpty() && said.isEmpty()) {
      byType = noted(view, line, doubt);
    }
    PartyCell cell = settled(byLetters, byType, layout, doubt, String.join(" | ", said), word);
    if (cell.acts() == Acts.PROVIDER && denied(view, line, layout)) {
      doubt.add(new Doubt(Why.DENIED, shown, words(view, line, layout.words())));
    }
    if (!layout.parties().isEmpty()) {
      String note = words(view, line, notes);
      Acts by = remarked(cell.acts(), note);
      if (by != cell.acts()) {
        doubt.add(new Doubt(Why.LETTERS_AND_TYPE, shown, note));
        cell = new PartyCell(by, cell.other());
      }
    }
    String theirs = words(view, line, layout.clientWords());
    if (against(cell.acts(), theirs)) {
      doubt.add(new Doubt(Why.LETTERS_AND_TYPE, shown, theirs));
      cell = new PartyCell(Acts.UNCLEAR, "");
    }
    if (byType.isPresent() && templatesOnly(cell.acts(), view, line, layout, theirs)) {
      doubt.add(new Doubt(Why.WORDS, shown, theirs));
      cell = new PartyCell(Acts.UNCLEAR, "");
    }
    if (cell.acts() == Acts.UNCLEAR) {
      doubt.add(new Doubt(Why.OPEN, shown, ""));
    }
    return new Decided(cell.acts(), cell.other(), shown.strip(), doubt);
  }

  /** Who acts by the remark of a row that says nothing where the others do. */
  private Optional<PartyCell> noted(SheetView view, Line line, List<Doubt> doubt) {
    String note = words(view, line, notes);
    Optional<PartyCell> read =
        vocabulary.nothing(note)
            ? Optional.empty()
            : read(note).filter(c -> c.acts() != Acts.UNCLEAR);
    if (read.isEmpty()) {
      read =
          vocabulary.platforms().stream()
              .filter(p -> Plain.words(note).contains(" " + p + " "))
              .findFirst()
              .map(p -> new PartyCell(Acts.OTHER, p));
    }
    read.ifPresent(c -> doubt.add(new Doubt(Why.WORD_UNKNOWN, note, "")));
    return read;
  }

  /** Who acts where the remark of a row gives the client what its mark gives the provider. */
  private Acts remarked(Acts acts, String note) {
    if (acts != Acts.PROVIDER || note.isEmpty()) {
      return acts;
    }
    Set<Acts> parts = EnumSet.noneOf(Acts.class);
    for (String part : note.split(";")) {
      sentence.read(part).ifPresent(parts::add);
    }
    if (parts.contains(Acts.PROVIDER) && parts.contains(Acts.CLIENT)) {
      return Acts.JOINT;
    }
    return parts.contains(Acts.CLIENT) && does(note, Acts.CLIENT) ? Acts.UNCLEAR : acts;
  }

  /** Who acts by the word or the sentence of a cell; empty where it says nothing that we know. */
  Optional<PartyCell> read(String word) {
    return PartyCell.read(word, vocabulary, people)
        .or(() -> sentence.read(word).map(a -> new PartyCell(a, "")));
  }

  /** Who acts by the words of one row; a word for nothing beside another names nobody. */
  private Optional<PartyCell> type(List<String> words, List<Doubt> doubt) {
    Optional<PartyCell> first = type(words.get(0), doubt);
    for (String word : words.subList(1, words.size())) {
      if (!vocabulary.nothing(word)) {
        Optional<PartyCell> more = type(word, doubt);
        first = first.isEmpty() ? more : more.map(both(first.get()));
      }
    }
    return first;
  }

  private static UnaryOperator<PartyCell> both(PartyCell one) {
    return more -> {
      boolean parties = one.acts() != Acts.UNCLEAR && more.acts() != Acts.UNCLEAR;
      boolean other = one.acts() == Acts.OTHER || more.acts() == Acts.OTHER;
      if (one.acts() == more.acts() || other && parties) {
        return one;
      }
      return new PartyCell(parties ? Acts.JOINT : Acts.UNCLEAR, one.other());
    };
  }

  private Optional<PartyCell> type(String word, List<Doubt> doubt) {
    if (word.matches("[\\s\u2013\u2014-]*")) {
      return Optional.empty();
    }
    Optional<PartyCell> read = read(word);
    if (read.isEmpty()) {
      Acts acts = learned.getOrDefault(Plain.word(word), Acts.UNCLEAR);
      if (acts != Acts.UNCLEAR) {
        doubt.add(new Doubt(Why.WORD_UNKNOWN, word, ""));
      }
      return Optional.of(new PartyCell(acts, ""));
    }
    return read.map(
        c -> platformIsProvider && c.acts() == Acts.OTHER ? new PartyCell(Acts.PROVIDER, "") : c);
  }

  private PartyCell settled(
      Optional<PartyCell> byLetters,
      Optional<PartyCell> byType,
      Layout layout,
      List<Doubt> doubt,
      String letters,
      String word) {
    if (byLetters.isEmpty() || byType.isEmpty()) {
      return byLetters.or(() -> byType).orElse(new PartyCell(Acts.UNCLEAR, ""));
    }
    PartyCell one = byLetters.get();
    PartyCell other = byType.get();
    if (letters.isBlank() && other.acts() == Acts.NOT_APPLICABLE) {
      return other;
    }
    boolean same =
        one.acts() == other.acts() || one.acts() == Acts.OTHER && other.acts() == Acts.PROVIDER;
    if (same) {
      return one;
    }
    if (!word.isBlank() && Plain.words(one.other()).contains(Plain.words(word))) {
      return one;
    }
    boolean byColumns = layout.prefers().filter(Layout.Prefers.LETTERS::equals).isPresent();
    if (one.acts() == Acts.UNCLEAR || other.acts() == Acts.UNCLEAR && !byColumns) {
      return new PartyCell(Acts.UNCLEAR, "");
    }
    doubt.add(new Doubt(Why.LETTERS_AND_TYPE, letters, word));
    return layout
        .prefers()
        .map(p -> p == Layout.Prefers.LETTERS ? one : other)
        .orElse(new PartyCell(Acts.UNCLEAR, ""));
  }

  /** In a table without marks: by whether anything is left to each. */
  private Optional<PartyCell> byWords(SheetView view, Line line, Layout layout) {
    String ours = words(view, line, layout.words());
    String theirs = words(view, line, layout.clientWords());
    Acts all = vocabulary.cells().get(Plain.word(ours));
    if ((all == Acts.NOT_APPLICABLE || all == Acts.UNCLEAR)
        && vocabulary.cells().get(Plain.word(theirs)) == all) {
      return Optional.of(new PartyCell(all, ""));
    }
    boolean provider =
        !vocabulary.nothingToDo(ours)
            && !vocabulary.denied(ours)
            && !vocabulary.templatesOnly(ours, theirs);
    boolean client = !vocabulary.nothingToDo(theirs);
    if (provider || client) {
      return Optional.of(
          new PartyCell(
              provider && client ? Acts.JOINT : provider ? Acts.PROVIDER : Acts.CLIENT, ""));
    }
    return Optional.empty();
  }

  /** The word names the provider, who only has templates, while the client does the work. */
  private boolean templatesOnly(
      Acts acts, SheetView view, Line line, Layout layout, String theirs) {
    if (acts != Acts.PROVIDER || vocabulary.nothing(theirs)) {
      return false;
    }
    return vocabulary.templatesOnly(words(view, line, layout.words()), theirs);
  }

  /** The client's own column says that the other party does it. */
  private boolean against(Acts acts, String theirs) {
    return switch (acts) {
      case PROVIDER -> !vocabulary.nothing(theirs) && does(theirs, Acts.CLIENT);
      case CLIENT -> does(theirs, Acts.PROVIDER);
      default -> false;
    };
  }

  /** True where a text says of a party that it does the work, or of both. */
  private boolean does(String text, Acts party) {
    String words = Plain.words(text);
    for (String verb : vocabulary.doing()) {
      int at = words.indexOf(" " + verb + " ");
      if (at >= 0) {
        String before = words.substring(0, at).replaceAll("^.* (?=\\S+ \\S+$)", " ") + " ";
        if (names(before, party)) {
          return true;
        }
      }
    }
    return text.strip().toLowerCase(java.util.Locale.ROOT).matches("(?:shared|joint|both)\\b.*");
  }

  private boolean names(String words, Acts party) {
    boolean byName = party == Acts.PROVIDER ? people.provider(words) : people.client(words);
    return byName
        || vocabulary.parties().getOrDefault(party, Set.of()).stream()
            .anyMatch(p -> words.contains(Plain.words(p)));
  }

  private boolean denied(SheetView view, Line line, Layout layout) {
    return vocabulary.denied(words(view, line, layout.words()));
  }

  static String words(SheetView view, Line line, List<Integer> columns) {
    List<String> out = new ArrayList<>();
    for (int column : columns) {
      String text = view.text(line, column).replaceAll("\\s+", " ").strip();
      if (!text.isEmpty() && !text.equals("-")) {
        out.add(text);
      }
    }
    return String.join("; ", out);
  }
}
