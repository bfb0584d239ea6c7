// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns of parties whose cells list the assessment objectives that each meets: {@code a-c},
 * {@code [d] [e]}, a dash for none. The same letters are letters of a RACI table elsewhere; what
 * tells them apart is that the columns together list the objectives of a row from the first on.
 */
final class ObjectiveLetters {
  /** Share of cells that fit, where a column holds nothing else. */
  private static final double MOST = 0.8;

  /** Share of rows whose objectives are complete; a few are always forgotten. */
  private static final double COMPLETE = 0.6;

  private static final Pattern ONE = Pattern.compile("([a-p])(?:-([a-p]))?");

  private final TableVocabulary vocabulary;

  ObjectiveLetters(TableVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A column of a party: its head, and what stands in it row by row. */
  record Column(String head, List<String> text) {}

  /** True where a column holds lists of objectives, and at least one. */
  boolean lists(List<String> text) {
    return Letters.share(text, t -> listed(t).isPresent() || nothing(t) || open(t)) >= MOST
        && text.stream().anyMatch(t -> listed(t).isPresent());
  }

  /** True where columns of several parties share out the objectives of each row. */
  boolean together(List<Column> columns) {
    if (columns.size() < 2
        || columns.stream().noneMatch(c -> lists(c.text()))
        || !columns.stream().allMatch(c -> lists(c.text()) || empty(c.text()))) {
      return false;
    }
    int rows = columns.stream().mapToInt(c -> c.text().size()).min().orElse(0);
    int full = 0;
    int complete = 0;
    SortedSet<Character> all = new TreeSet<>();
    for (int row = 0; row < rows; row++) {
      SortedSet<Character> letters = new TreeSet<>();
      for (Column column : columns) {
        listed(column.text().get(row)).ifPresent(letters::addAll);
      }
      all.addAll(letters);
      if (!letters.isEmpty()) {
        full++;
        complete += letters.first() == 'a' && letters.last() - 'a' == letters.size() - 1 ? 1 : 0;
      }
    }
    boolean headed = columns.stream().allMatch(c -> headed(c.head()));
    return complete > 0
        && complete >= full * COMPLETE
        && (headed || all.stream().anyMatch(this::meansNothingElse));
  }

  /** What the cell of one party says. */
  Letters.Said read(String text) {
    boolean acts = listed(text).isPresent() && !open(text);
    return new Letters.Said(acts, acts, open(text));
  }

  private boolean headed(String head) {
    String words = Plain.words(head);
    return vocabulary.objectives().stream().anyMatch(o -> words.contains(" " + o + " "));
  }

  private boolean empty(List<String> text) {
    return text.stream().allMatch(t -> t.isBlank() || nothing(t) || open(t));
  }

  private boolean nothing(String text) {
    return !text.isBlank()
        && (vocabulary.nothing(text) || vocabulary.noMarks().contains(Plain.word(text)));
  }

  private boolean open(String text) {
    return text.strip().endsWith("?") || vocabulary.cells().get(Plain.word(text)) == Acts.UNCLEAR;
  }

  private boolean meansNothingElse(char letter) {
    String text = String.valueOf(letter);
    return !vocabulary.acting().contains(text)
        && !vocabulary.told().contains(text)
        && !vocabulary.cells().containsKey(text);
  }

  /** The objectives that a cell lists, in whatever signs; empty where it holds anything else. */
  private Optional<List<Character>> listed(String text) {
    // n/a is no list of n and a
    if (nothing(text)) {
      return Optional.empty();
    }
    String bare =
        Plain.word(text)
            .replaceAll("\\?$", "")
            .replaceAll("[\\[\\](),;/&+]|\\band\\b|\\bobj(?:ectives?)?\\b\\.?", " ")
            .replaceAll("\\s*(?:-|\\bto\\b|\\bthrough\\b)\\s*", "-")
            .strip();
    List<Character> out = new ArrayList<>();
    for (String token : bare.split("\\s+")) {
      Matcher one = ONE.matcher(token);
      if (!one.matches()) {
        return Optional.empty();
      }
      char from = one.group(1).charAt(0);
      char to = one.group(2) == null ? from : one.group(2).charAt(0);
      if (to < from) {
        return Optional.empty();
      }
      for (char c = from; c <= to; c++) {
        out.add(c);
      }
    }
    return Optional.of(out);
  }
}
