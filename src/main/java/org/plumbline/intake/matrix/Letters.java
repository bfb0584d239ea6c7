// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell in the column of one party says: letters of a RACI table, a mark, yes or no. */
final class Letters {
  private static final int MOST = 6;
  private static final Map<String, Boolean> WORDS =
      Map.ofEntries(
          Map.entry("partial", true),
          Map.entry("partially", true),
          Map.entry("fully", true),
          Map.entry("shared", true),
          Map.entry("secondary", true),
          Map.entry("assist", true),
          Map.entry("assists", true),
          Map.entry("support", true),
          Map.entry("supports", true),
          Map.entry("perform", true),
          Map.entry("performs", true),
          Map.entry("responsible", true),
          Map.entry("accountable", true),
          Map.entry("responsible / accountable", true),
          Map.entry("consulted", false),
          Map.entry("informed", false));

  /** Percent of the work, with its sign or of two digits. */
  private static final Pattern SHARE = Pattern.compile("\\d{1,3} ?%|0|100|[1-9]\\d");

  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

  private static final Pattern BOX = Pattern.compile("[\\[(] ?(x|/|\u2713|\u2714|) ?[\\])]");

  private final TableVocabulary vocabulary;

  Letters(TableVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * What the cell says.
   *
   * @param acts whether the party acts
   * @param does whether it does the work, not only answers for it
   * @param open whether the cell leaves it open
   */
  record Said(boolean acts, boolean does, boolean open) {}

  /** True where the text is letters of a RACI table only. */
  boolean letters(String text) {
    String bare = bare(text);
    return !bare.isEmpty()
        && bare.length() <= MOST
        && bare.chars()
            .allMatch(c -> letter(c, vocabulary.acting()) || letter(c, vocabulary.told()));
  }

  /** True where the text is a mark, or its absence. */
  boolean mark(String text) {
    String word = word(text);
    return vocabulary.marks().contains(word)
        || vocabulary.noMarks().contains(word)
        || WORDS.containsKey(word);
  }

  /** True where the text is letters, a mark, its absence, or leaves the row open. */
  boolean says(String text) {
    return letters(text) || mark(text) || read(text).open();
  }

  /** True where the text is words, and none of these. */
  boolean words(String text) {
    return !says(text) && WORD.matcher(text).find();
  }

  boolean yes(String text) {
    return vocabulary.marks().contains(word(text)) || WORDS.getOrDefault(word(text), false);
  }

  Said read(String text) {
    String word = word(text);
    if (word.isEmpty() || vocabulary.noMarks().contains(word)) {
      return new Said(false, false, false);
    }
    if (vocabulary.marks().contains(word) || WORDS.getOrDefault(word, false)) {
      return new Said(true, !word.equals("accountable"), false);
    }
    boolean open = text.strip().endsWith("?") || vocabulary.cells().get(word) == Acts.UNCLEAR;
    if (!letters(text)) {
      return new Said(false, false, open);
    }
    String bare = bare(text);
    boolean acts = bare.chars().anyMatch(c -> letter(c, vocabulary.acting()));
    boolean does = bare.chars().anyMatch(c -> c != 'A' && letter(c, vocabulary.acting()));
    return new Said(acts && !open, does && !open, open);
  }

  /** The word of a cell; a box drawn with brackets, and a share of the work, are as good as one. */
  private static String word(String text) {
    String word = Plain.word(text);
    Matcher box = BOX.matcher(word);
    if (box.matches()) {
      return box.group(1).isEmpty() ? "no" : "x";
    }
    if (SHARE.matcher(word).matches()) {
      return word.matches("0+ ?%?") ? "no" : "partial";
    }
    return word.isEmpty() ? text.strip() : word;
  }

  private static boolean letter(int c, Set<String> letters) {
    return letters.contains(Character.toString(c).toLowerCase(Locale.ROOT));
  }

  private static String bare(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[\\s/&,+?().;|-]|\\bAND\\b", "");
  }

  /** Share of texts, of those that are not empty, that fit. */
  static double share(List<String> texts, java.util.function.Predicate<String> fits) {
    List<String> full = texts.stream().filter(t -> !t.isBlank()).toList();
    return full.isEmpty() ? 0 : (double) full.stream().filter(fits).count() / full.size();
  }
}
