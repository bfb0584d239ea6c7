// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.intake.reader.LikenessWords.Rooted;
import org.plumbline.intake.reader.LikenessWords.Token;

/**
 * What is learned from in a passage, beyond what makes passages alike: its words by where they
 * stand, small ones too, what stands beside what, how it begins, whether it is a cell, how long it
 * is.
 */
final class Clues {
  /** Kinds of clues. Those up to {@link #CLASS} are the words themselves, wherever they stand. */
  private enum Kind {
    WORD,
    CLASS,
    IN_WORDS,
    IN_ROW,
    IN_COLUMN,
    IN_HEADING,
    SMALL,
    FIRST,
    BESIDE,
    CELL,
    LENGTH
  }

  private static final int TWO = 28;
  private static final int KIND = 2 * TWO;

  /** Numbers from here on are those of words that are not kept. */
  private static final int STRANGER = 1 << TWO - 1;

  private static final int STRANGERS = Integer.SIZE - TWO + 1;
  private static final float ROW = 0.9f;
  private static final float COLUMN = 0.3f;
  private static final float HEADING = 0.4f;
  private static final float OF_CLASS = 0.8f;
  private static final float FAR = 0.5f;
  private static final float NEIGHBORS = 0.7f;
  private static final int LONG = 64;

  private final LikenessWords words;
  private final Map<String, Integer> ids = new HashMap<>();

  Clues(LikenessWords words) {
    this.words = words;
  }

  /** True for a clue that is a word or its class, wherever it stands. */
  static boolean word(long key) {
    return key >>> KIND <= Kind.CLASS.ordinal();
  }

  /**
   * Clues of a passage, each once with its greatest weight, in the order of their keys.
   *
   * @param keys by kind and words
   * @param weights before rare clues are given more
   */
  record Found(long[] keys, float[] weights) {}

  /** Clues of a passage that is asked about; its words are not kept. */
  Found of(KnownPassage passage) {
    return of(passage, words.once());
  }

  /** Clues of known passages, whose words are kept. */
  List<Found> of(List<KnownPassage> passages) {
    LikenessWords.Once once = words.once();
    for (KnownPassage passage : passages) {
      for (String text : passage.texts()) {
        once.tokens(text).forEach(this::keep);
      }
    }
    return passages.stream().map(passage -> of(passage, once)).toList();
  }

  private Found of(KnownPassage passage, LikenessWords.Once once) {
    Gathered out = new Gathered();
    List<Token> said = once.tokens(passage.words());
    text(out, said, 1, Kind.IN_WORDS, 1);
    text(out, once.tokens(passage.row()), ROW, Kind.IN_ROW, 1);
    text(out, once.tokens(passage.column()), COLUMN, Kind.IN_COLUMN, FAR);
    text(out, once.tokens(passage.heading()), HEADING, Kind.IN_HEADING, FAR);
    order(out, said);
    out.add(key(Kind.CELL, passage.row().isEmpty() ? 0 : 1, 0), 1);
    int length = Integer.SIZE - Integer.numberOfLeadingZeros(Math.min(LONG, said.size()));
    out.add(key(Kind.LENGTH, length, 0), 1);
    return out.found();
  }

  private void text(Gathered out, List<Token> text, float weight, Kind where, float there) {
    for (Token token : text) {
      if (token.small()) {
        continue;
      }
      Rooted word = token.rooted();
      int id = id(word.root());
      out.add(key(Kind.WORD, id, 0), weight);
      out.add(key(where, id, 0), there);
      for (String each : word.classes()) {
        out.add(key(Kind.CLASS, id(each), 0), weight * OF_CLASS);
      }
    }
  }

  /** How the words of a passage follow each other. */
  private void order(Gathered out, List<Token> said) {
    int before = -1;
    for (Token token : said) {
      int id = id(token.word());
      if (token.small()) {
        out.add(key(Kind.SMALL, id, 0), 1);
      }
      out.add(
          before < 0 ? key(Kind.FIRST, id, 0) : key(Kind.BESIDE, before, id),
          before < 0 ? 1 : NEIGHBORS);
      before = id;
    }
  }

  private void keep(Token token) {
    ids.putIfAbsent(token.word(), ids.size());
    ids.putIfAbsent(token.rooted().root(), ids.size());
    token.rooted().classes().forEach(each -> ids.putIfAbsent(each, ids.size()));
  }

  /** Words that no known passage holds have a number above those that are kept. */
  private int id(String word) {
    Integer known = ids.get(word);
    return known == null ? STRANGER | word.hashCode() >>> STRANGERS : known;
  }

  private static long key(Kind kind, int first, int second) {
    return ((long) kind.ordinal() << KIND) | ((long) first << TWO) | second;
  }

  /** Clues as they are found. */
  private static final class Gathered {
    private long[] keys = new long[LONG];
    private float[] weights = new float[LONG];
    private int size;

    void add(long key, float weight) {
      for (int i = 0; i < size; i++) {
        if (keys[i] == key) {
          weights[i] = Math.max(weights[i], weight);
          return;
        }
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      keys[size] = key;
      weights[size++] = weight;
    }

    Found found() {
      return new Found(Arrays.copyOf(keys, size), Arrays.copyOf(weights, size));
    }
  }
}
