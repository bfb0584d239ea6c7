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
 * Looks for what a file explains itself: letters and signs as tables use them, and whatever stands
 * again and again in one of its own columns and is no word that we know ({@link Repeated}).
 */
final class LegendFinder {
  private static final int LONGEST = 600;
  private static final int LONGEST_MEANING = 120;
  private static final int MOST_CELLS = 6;

  /** A sign: a dot, a box, a moon, a colored circle. */
  private static final String SIGN =
      "(?:[\\u25a0-\\u25ff\\u2b24\\u2610-\\u2612\\u2713-\\u2718]|[\\x{1F534}-\\x{1F7FF}]|[\\u26aa\\u26ab\\u2b1b\\u2b1c])\\ufe0f?";

  /** A sign, some capital letters, or one digit. */
  private static final String CODE =
      SIGN + "|\\b[A-Z]{2,5}-\\d\\b|\\b[A-Z]{1,4}\\b(?!-\\d)|\\b[1-9]\\b|(?<![\\w-])[xX](?!\\w)";

  private static final String BEFORE = "(?:^|(?<=[\\s,;.|(\\[/\u00b7\u2022]))";
  private static final String MEANS =
      "(?:\\s*(?:=|:)\\s*|\\s+(?:[\u2013\u2014-]|means|stands for)\\s+)";

  /** A sign explains itself without more: a dot performs. */
  private static final Pattern SIGNS = Pattern.compile(BEFORE + "(" + SIGN + ")\\s+(?=\\p{L})");

  private static final Pattern ENDS = Pattern.compile("[.;|\\n\u00b7\u2022]|\\s{2,}");

  private final TableVocabulary vocabulary;
  private final People people;
  private final IdColumn ids;
  private final Set<String> own;
  private final Pattern said;
  private final Pattern alone;
  private final Pattern code;
  private final Map<String, Acts> cells = new HashMap<>();
  private final Set<String> acts = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  private LegendFinder(Grid grid, TableVocabulary vocabulary, People people, IdColumn ids) {
    this.vocabulary = vocabulary;
    this.people = people;
    this.ids = ids;
    this.own = new Repeated(vocabulary, people, ids).in(grid);
    StringBuilder any = new StringBuilder(CODE);
    own.forEach(
        o ->
            any.append("|(?<![\\p{L}\\p{N}])")
                .append(Pattern.quote(o))
                .append("(?![\\p{L}\\p{N}])"));
    this.said =
        Pattern.compile(
            BEFORE + "[\"\u201c']?(" + any + ")[\"\u201d']?" + MEANS, Pattern.UNICODE_CASE);
    this.alone = Pattern.compile("(?:" + any + ") ?=");
    this.code = Pattern.compile(any.toString());
  }

  /** What the visible sheets of a file explain; nothing where they explain fewer than two codes. */
  static Legend of(Grid grid, TableVocabulary vocabulary, People people, IdColumn ids) {
    LegendFinder finder = new LegendFinder(grid, vocabulary, people, ids);
    for (Sheet sheet : grid.sheets()) {
      if (!sheet.hidden()) {
        sheet.lines().forEach(finder::line);
      }
    }
    return finder.found();
  }

  private void line(Line line) {
    if (line.cells().values().stream().anyMatch(ids::names)) {
      return;
    }
    List<Cell> filled = new ArrayList<>(line.cells().values());
    String first = filled.isEmpty() ? "" : filled.get(0).text().strip();
    if (filled.size() == 2
        && code.matcher(first).matches()
        && filled.get(1).text().length() <= LONGEST_MEANING) {
      add(first, filled.get(1).text());
    } else if (filled.size() <= MOST_CELLS) {
      listed(filled);
    }
    filled.stream().map(Cell::text).filter(t -> t.length() <= LONGEST).forEach(this::text);
  }

  /** A list of people or services beside the matrix: a name, and for whom it stands. */
  private void listed(List<Cell> line) {
    for (Cell each : line) {
      if (own.contains(each.text().strip())) {
        line.stream()
            .filter(c -> c != each && c.text().length() <= LONGEST_MEANING)
            .flatMap(c -> PartyCell.read(c.text(), vocabulary, people).stream())
            .findFirst()
            .ifPresent(c -> cells.putIfAbsent(Plain.word(each.text()), c.acts()));
      }
    }
  }

  private void text(String text) {
    explained(text, said);
    explained(text, SIGNS);
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
    boolean only = codes.size() == 1 && alone.matcher(text.strip()).lookingAt();
    for (int i = 0; i < codes.size() && (codes.size() > 1 || only); i++) {
      int end = i + 1 < codes.size() ? places.get(i + 1)[0] : text.length();
      String[] meaning = ENDS.split(text.substring(places.get(i)[1], end));
      if (meaning.length > 0 && meaning[0].length() <= LONGEST_MEANING) {
        add(codes.get(i), meaning[0]);
      }
    }
  }

  private void add(String sign, String meaning) {
    String key = own.contains(sign) ? Plain.word(sign) : sign.toLowerCase(Locale.ROOT);
    Optional<Acts> who = Legend.who(meaning, vocabulary, people);
    String words = Plain.words(meaning);
    Legend.Meanings known = vocabulary.legend();
    if (who.isPresent()) {
      cells.putIfAbsent(key, who.get());
    } else if (known.tells(words)) {
      told.add(key);
    } else if (known.acting(words)) {
      acts.add(key);
    }
  }

  private Legend found() {
    return cells.size() + acts.size() + told.size() < 2
        ? Legend.NONE
        : new Legend(cells, acts, told);
  }
}
