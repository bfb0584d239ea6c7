// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of known passages with a number each, and every text of them taken apart once. What is
 * asked later is taken apart without being kept: a server reads papers of strangers for months.
 */
final class Vocabulary {
  /** How many bits a number has. */
  static final int BITS = 28;

  /** Numbers from here on are those of words that no known passage holds. */
  private static final int STRANGER = 1 << BITS - 1;

  private static final int STRANGERS = Integer.SIZE - BITS + 1;

  private final LikenessWords words;
  private final Map<String, Integer> numbers = new HashMap<>();

  Vocabulary(LikenessWords words) {
    this.words = words;
  }

  /**
   * A word as it stands.
   *
   * @param small whether it tells nothing of a subject
   * @param word its number
   * @param root the number of what is left without its ending
   * @param classes numbers of the classes that hold it
   */
  record Token(boolean small, int word, int root, int[] classes) {}

  /**
   * A passage taken apart.
   *
   * @param cell whether it stands in a row, which may be named by signs alone
   * @param row name of its row; none outside tables
   * @param column head of its column
   * @param heading over it
   */
  record Parts(
      boolean cell, List<Token> words, List<Token> row, List<Token> column, List<Token> heading) {}

  /** Known passages taken apart; their words are kept. Others may be asked about only then. */
  List<Parts> keep(List<KnownPassage> passages) {
    Reading reading = new Reading(true);
    List<Parts> out = new ArrayList<>(passages.size());
    for (KnownPassage passage : passages) {
      out.add(reading.parts(passage));
    }
    return out;
  }

  /** A passage that is asked about. */
  Parts of(KnownPassage passage) {
    return new Reading(false).parts(passage);
  }

  /** Words and texts that were looked up already. */
  private final class Reading {
    private final boolean keeps;
    private final Map<String, Token> tokens = new HashMap<>();
    private final Map<String, List<Token>> texts = new HashMap<>();

    Reading(boolean keeps) {
      this.keeps = keeps;
    }

    Parts parts(KnownPassage passage) {
      return new Parts(
          !passage.row().isEmpty(),
          text(passage.words()),
          text(passage.row()),
          text(passage.column()),
          text(passage.heading()));
    }

    private List<Token> text(String text) {
      List<Token> known = texts.get(text);
      if (known == null) {
        known = new ArrayList<>();
        for (String word : LikenessWords.all(text)) {
          known.add(token(word));
        }
        texts.put(text, known);
      }
      return known;
    }

    private Token token(String word) {
      Token known = tokens.get(word);
      if (known == null) {
        int number = number(word);
        int root = number(words.root(word));
        List<String> held = words.classes().of(word);
        int[] classes = new int[held.size()];
        for (int i = 0; i < classes.length; i++) {
          classes[i] = number("<" + held.get(i));
        }
        known = new Token(words.small().contains(word), number, root, classes);
        tokens.put(word, known);
      }
      return known;
    }

    private int number(String word) {
      Integer known = numbers.get(word);
      if (known == null && keeps) {
        known = numbers.size();
        numbers.put(word, known);
      }
      return known == null ? STRANGER | word.hashCode() >>> STRANGERS : known;
    }
  }
}
