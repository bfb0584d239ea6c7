// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a passage by which it is compared: without small words and endings, with pairs of
 * neighbors and the classes its words belong to.
 *
 * @param small words that tell nothing
 * @param endings cut off, the longest first
 * @param classes words that papers use for one another
 */
record LikenessWords(Set<String> small, List<String> endings, WordClasses classes) {
  private static final Pattern WORD = Pattern.compile("[a-z]+|\\d[\\d.,]*");
  private static final String NUMBER = "#";
  private static final int SHORTEST = 3;

  /** Weights of where a word stands, and of what stands for words. */
  private static final double WORDS = 1;

  private static final double ROW = 0.9;
  private static final double COLUMN = 0.3;
  private static final double HEADING = 0.4;
  private static final double PAIR = 0.6;
  private static final double CLASS = 0.8;

  LikenessWords {
    small = Set.copyOf(small);
    endings = List.copyOf(endings);
  }

  /** Words, pairs and classes of a passage with their weights, each with its greatest. */
  Map<String, Double> of(KnownPassage passage) {
    Map<String, Double> out = new HashMap<>();
    add(out, passage.words(), WORDS);
    add(out, passage.row(), ROW);
    add(out, passage.column(), COLUMN);
    add(out, passage.heading(), HEADING);
    return out;
  }

  /** True for a pair of neighbors. */
  boolean pair(String key) {
    return key.indexOf('_') >= 0;
  }

  /** How many words of a text tell something. */
  int telling(String text) {
    return words(text).size();
  }

  private void add(Map<String, Double> out, String text, double weight) {
    String before = "";
    for (String word : words(text)) {
      String root = root(word);
      out.merge(root, weight, Math::max);
      if (!before.isEmpty()) {
        out.merge(before + "_" + root, weight * PAIR, Math::max);
      }
      classes.of(word).forEach(c -> out.merge("<" + c, weight * CLASS, Math::max));
      before = root;
    }
  }

  private List<String> words(String text) {
    List<String> out = new ArrayList<>();
    Matcher m = WORD.matcher(Wording.folded(text));
    while (m.find()) {
      String word = Character.isDigit(m.group().charAt(0)) ? NUMBER : m.group();
      if (!small.contains(word)) {
        out.add(word);
      }
    }
    return out;
  }

  private String root(String word) {
    return endings.stream()
        .filter(e -> word.endsWith(e) && word.length() - e.length() >= SHORTEST)
        .findFirst()
        .map(e -> word.substring(0, word.length() - e.length()))
        .orElse(word);
  }
}
