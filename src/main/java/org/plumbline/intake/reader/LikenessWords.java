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
    return of(passage, new Once());
  }

  /** The same of one of many; what comes again in them is looked up once. */
  Map<String, Double> of(KnownPassage passage, Once once) {
    Map<String, Double> out = new HashMap<>();
    add(out, once.text(passage.words()), WORDS);
    add(out, once.text(passage.row()), ROW);
    add(out, once.text(passage.column()), COLUMN);
    add(out, once.text(passage.heading()), HEADING);
    return out;
  }

  /**
   * A word as it is compared.
   *
   * @param root without its ending
   * @param classes keys of the classes that hold it
   */
  record Rooted(String root, List<String> classes) {}

  /**
   * A word as it stands.
   *
   * @param small whether it tells nothing of a subject
   */
  record Token(String word, boolean small, Rooted rooted) {}

  /** Nothing looked up yet. */
  Once once() {
    return new Once();
  }

  /** Words and texts that were looked up already. */
  final class Once {
    private final Map<String, Token> known = new HashMap<>();
    private final Map<String, List<Token>> texts = new HashMap<>();

    /** All words of a text in their order. */
    List<Token> tokens(String text) {
      return texts.computeIfAbsent(
          text, t -> all(t).stream().map(w -> known.computeIfAbsent(w, this::token)).toList());
    }

    /** Those that tell something. */
    private List<Rooted> text(String text) {
      return tokens(text).stream().filter(t -> !t.small()).map(Token::rooted).toList();
    }

    private Token token(String word) {
      return new Token(
          word,
          small.contains(word),
          new Rooted(root(word), classes.of(word).stream().map(c -> "<" + c).toList()));
    }
  }

  /** True for a pair of neighbors. */
  boolean pair(String key) {
    return key.indexOf('_') >= 0;
  }

  /** How many words of a text tell something. */
  int telling(String text) {
    return (int) all(text).stream().filter(word -> !small.contains(word)).count();
  }

  private static void add(Map<String, Double> out, List<Rooted> text, double weight) {
    String before = "";
    for (Rooted word : text) {
      out.merge(word.root(), weight, Math::max);
      if (!before.isEmpty()) {
        out.merge(before + "_" + word.root(), weight * PAIR, Math::max);
      }
      word.classes().forEach(c -> out.merge(c, weight * CLASS, Math::max));
      before = word.root();
    }
  }

  private static List<String> all(String text) {
    List<String> out = new ArrayList<>();
    Matcher m = WORD.matcher(Wording.folded(text));
    while (m.find()) {
      out.add(Character.isDigit(m.group().charAt(0)) ? NUMBER : m.group());
    }
    return out;
  }

  private String root(String word) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
