// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;

/**
 * The letters and signs that a file explains itself: {@code P = provider performs}, {@code ○ is
 * informed}, or a small table of two columns.
 *
 * @param cells codes that name a party
 * @param acts codes that make the party of a column act
 * @param told codes that only tell or ask it, or give it no part
 */
record Legend(Map<String, Acts> cells, Set<String> acts, Set<String> told) {

  /**
   * Words of a meaning.
   *
   * @param acts by which a party acts
   * @param told by which it is told or asked
   * @param nobody by which it has no part
   */
  record Meanings(Set<String> acts, Set<String> told, Set<String> nobody) {
    static final Meanings NONE = new Meanings(Set.of(), Set.of(), Set.of());

    private static boolean says(Set<String> words, String meaning) {
      return words.stream().anyMatch(w -> meaning.contains(" " + w + " "));
    }
  }

  private static final int LONGEST = 600;
  private static final int LONGEST_MEANING = 120;

  /** One sign, or up to three capital letters, or one digit. */
  private static final String CODE =
      "[\\u25a0-\\u25ff\\u2b24\\u2610-\\u2612\\u2713-\\u2718]|\\b[A-Z]{2,5}-\\d\\b|\\b[A-Z]{1,4}\\b(?!-\\d)|\\b[1-9]\\b|(?<![\\w-])[xX](?!\\w)";

  private static final Pattern SAID =
      Pattern.compile(
          "(?:^|(?<=[\\s,;.|(\\[/]))[\"\u201c']?("
              + CODE
              + ")[\"\u201d']?(?:\\s*(?:=|:)\\s*|\\s+(?:[\u2013\u2014-]|means|stands for)\\s+)");

  /** A sign explains itself without more: a dot performs. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:^|(?<=[\\s,;.|(]))([\\u25a0-\\u25ff\\u2b24\\u2610-\\u2612\\u2713-\\u2718])\\s+(?=\\p{L})");

  private static final Pattern ALONE = Pattern.compile("(?:" + CODE + ") ?=");

  private static final Pattern CODE_ALONE = Pattern.compile(CODE);

  /** What the visible sheets of a file explain; nothing where they explain fewer than two codes. */
  static Legend of(Grid grid, TableVocabulary vocabulary, People people) {
    Finder finder = new Finder(vocabulary, people);
    for (Sheet sheet : grid.sheets()) {
      if (!sheet.hidden()) {
        sheet.lines().forEach(finder::line);
      }
    }
    return finder.found();
  }

  private static final class Finder {
    private final TableVocabulary vocabulary;
    private final People people;
    private final Map<String, Acts> cells = new HashMap<>();
    private final Set<String> acts = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    Finder(TableVocabulary vocabulary, People people) {
      this.vocabulary = vocabulary;
      this.people = people;
    }

    void line(Line line) {
      List<Cell> filled = new ArrayList<>(line.cells().values());
      if (filled.size() == 2
          && CODE_ALONE.matcher(filled.get(0).text().strip()).matches()
          && filled.get(1).text().length() <= LONGEST_MEANING) {
        add(filled.get(0).text().strip(), filled.get(1).text());
      }
      filled.stream().map(Cell::text).filter(t -> t.length() <= LONGEST).forEach(this::text);
    }

    private void text(String text) {
      explained(text, SAID);
      explained(text, SIGN);
    }

    private void explained(String text, Pattern pattern) {
      Matcher matcher = pattern.matcher(text);
      List<int[]> places = new ArrayList<>();
      List<String> codes = new ArrayList<>();
      while (matcher.find()) {
        places.add(new int[] {matcher.start(), matcher.end()});
        codes.add(matcher.group(1));
      }
      // one code alone is explained where a text does nothing else: P = provider
      boolean alone = codes.size() == 1 && ALONE.matcher(text.strip()).lookingAt();
      for (int i = 0; i < codes.size() && (codes.size() > 1 || alone); i++) {
        int end = i + 1 < codes.size() ? places.get(i + 1)[0] : text.length();
        String meaning = text.substring(places.get(i)[1], end).split("[.;|\n]")[0];
        if (meaning.length() <= LONGEST_MEANING) {
          add(codes.get(i), meaning);
        }
      }
    }

    private void add(String code, String meaning) {
      String key = code.toLowerCase(Locale.ROOT);
      Optional<Acts> who = who(meaning);
      String words = Plain.words(meaning);
      Meanings known = vocabulary.legend();
      if (who.isPresent()) {
        cells.putIfAbsent(key, who.get());
      } else if (Meanings.says(known.told(), words) || Meanings.says(known.nobody(), words)) {
        told.add(key);
      } else if (Meanings.says(known.acts(), words)) {
        acts.add(key);
      }
    }

    private Optional<Acts> who(String meaning) {
      return Legend.who(meaning, vocabulary, people);
    }

    Legend found() {
      return cells.size() + acts.size() + told.size() < 2
          ? new Legend(Map.of(), Set.of(), Set.of())
          : new Legend(cells, acts, told);
    }
  }

  /** The party that a meaning names; of two, both act. */
  static Optional<Acts> who(String meaning, TableVocabulary vocabulary, People people) {
    Optional<PartyCell> cell = PartyCell.read(meaning, vocabulary, people);
    if (cell.isPresent()) {
      return Optional.of(cell.get().acts());
    }
    boolean named = people.provider(meaning) || people.client(meaning);
    if (!named && names(Acts.OTHER, meaning, vocabulary)) {
      return Optional.of(Acts.OTHER);
    }
    boolean provider = people.provider(meaning) || names(Acts.PROVIDER, meaning, vocabulary);
    boolean client = people.client(meaning) || names(Acts.CLIENT, meaning, vocabulary);
    if (names(Acts.JOINT, meaning, vocabulary) || provider && client) {
      return Optional.of(Acts.JOINT);
    }
    if (names(Acts.NOT_APPLICABLE, meaning, vocabulary)) {
      return Optional.of(Acts.NOT_APPLICABLE);
    }
    return provider
        ? Optional.of(Acts.PROVIDER)
        : client ? Optional.of(Acts.CLIENT) : Optional.empty();
  }

  private static boolean names(Acts acts, String meaning, TableVocabulary vocabulary) {
    String words = Plain.words(meaning);
    return vocabulary.parties().getOrDefault(acts, Set.of()).stream()
        .anyMatch(p -> words.contains(Plain.words(p)));
  }
}
