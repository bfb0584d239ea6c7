// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import org.plumbline.intake.reader.Vocabulary.Parts;
import org.plumbline.intake.reader.Vocabulary.Token;

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

  private static final int KIND = 2 * Vocabulary.BITS;
  private static final float ROW = 0.9f;
  private static final float COLUMN = 0.3f;
  private static final float HEADING = 0.4f;
  private static final float OF_CLASS = 0.8f;
  private static final float FAR = 0.5f;
  private static final float NEIGHBORS = 0.7f;
  private static final int LONG = 64;

  private Clues() {}

  /** True for a clue that is a word or its class, wherever it stands. */
  static boolean word(long key) {
    return key >>> KIND <= Kind.CLASS.ordinal();
  }

  /**
   * Clues of a passage, each once with its greatest weight, in the order in which they come.
   *
   * @param keys by kind and words
   * @param weights before rare clues are given more
   */
  record Found(long[] keys, float[] weights) {}

  /** Clues of a passage. */
  static Found of(Parts passage) {
    Gathered out = new Gathered();
    List<Token> said = passage.words();
    text(out, said, 1, Kind.IN_WORDS, 1);
    text(out, passage.row(), ROW, Kind.IN_ROW, 1);
    text(out, passage.column(), COLUMN, Kind.IN_COLUMN, FAR);
    text(out, passage.heading(), HEADING, Kind.IN_HEADING, FAR);
    order(out, said);
    out.add(key(Kind.CELL, passage.cell() ? 1 : 0, 0), 1);
    int length = Integer.SIZE - Integer.numberOfLeadingZeros(Math.min(LONG, said.size()));
    out.add(key(Kind.LENGTH, length, 0), 1);
    double[] gathered = out.weights();
    float[] weights = new float[gathered.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) gathered[i];
    }
    return new Found(out.keys(), weights);
  }

  private static void text(Gathered out, List<Token> text, float weight, Kind where, float there) {
    for (Token token : text) {
      if (token.small()) {
        continue;
      }
      out.add(key(Kind.WORD, token.root(), 0), weight);
      out.add(key(where, token.root(), 0), there);
      for (int each : token.classes()) {
        out.add(key(Kind.CLASS, each, 0), weight * OF_CLASS);
      }
    }
  }

  /** How the words of a passage follow each other. */
  private static void order(Gathered out, List<Token> said) {
    int before = -1;
    for (Token token : said) {
      int id = token.word();
      if (token.small()) {
        out.add(key(Kind.SMALL, id, 0), 1);
      }
      out.add(
          before < 0 ? key(Kind.FIRST, id, 0) : key(Kind.BESIDE, before, id),
          before < 0 ? 1 : NEIGHBORS);
      before = id;
    }
  }

  private static long key(Kind kind, int first, int second) {
    return ((long) kind.ordinal() << KIND) | ((long) first << Vocabulary.BITS) | second;
  }
}
