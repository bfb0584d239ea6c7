// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Arrays;
import java.util.List;
import org.plumbline.intake.reader.Vocabulary.Parts;
import org.plumbline.intake.reader.Vocabulary.Token;

/**
 * How much known passages are like another by the words they share: those that tell something, the
 * classes they belong to and pairs of neighbors; rare ones weigh more.
 */
final class SharedWords {
  /** Weights of where a word stands, and of what stands for words. */
  private static final double WORDS = 1;

  private static final double ROW = 0.9;
  private static final double COLUMN = 0.3;
  private static final double HEADING = 0.4;
  private static final double PAIR = 0.6;
  private static final double CLASS = 0.8;

  /** The bit of keys that are pairs. */
  private static final long TWO = 1L << 2 * Vocabulary.BITS;

  private final int known;

  /** All words, classes and pairs that known passages hold, and how many hold each. */
  private final Numbered keys = new Numbered();

  /** More for what is rare. */
  private final double[] rare;

  /** That of a word no passage holds. */
  private final double usual;

  /** Where the passages that hold a key begin in those that follow; one more at the end. */
  private final int[] starts;

  private final int[] passages;
  private final double[] weights;

  SharedWords(List<Parts> all) {
    known = all.size();
    int[][] numbers = new int[known][];
    double[][] weighed = new double[known][];
    for (int i = 0; i < known; i++) {
      Gathered gathered = gathered(all.get(i));
      weighed[i] = gathered.weights();
      numbers[i] = Arrays.stream(gathered.keys()).mapToInt(keys::add).toArray();
    }
    rare = new double[keys.size()];
    starts = new int[keys.size() + 1];
    for (int key = 0; key < rare.length; key++) {
      rare[key] = Math.log((known + 1) / (keys.count(key) + 0.5));
      starts[key + 1] = starts[key] + keys.count(key);
    }
    usual = Arrays.stream(rare).average().orElse(1);
    passages = new int[starts[rare.length]];
    weights = new double[passages.length];
    int[] next = starts.clone();
    for (int i = 0; i < known; i++) {
      for (int n = 0; n < numbers[i].length; n++) {
        weighed[i][n] *= rare[numbers[i][n]];
      }
      double length = length(weighed[i]);
      for (int n = 0; n < numbers[i].length; n++) {
        int at = next[numbers[i][n]]++;
        passages[at] = i;
        weights[at] = weighed[i][n] / length;
      }
    }
  }

  /** The cosine of each known passage and the one that is asked about, 0 to 1. */
  double[] similar(Parts asked) {
    Gathered gathered = gathered(asked);
    long[] held = gathered.keys();
    double[] weighed = gathered.weights();
    for (int i = 0; i < held.length; i++) {
      int key = keys.of(held[i]);
      // a pair that no passage holds tells nothing; a word makes the passage another one
      weighed[i] *= key >= 0 ? rare[key] : held[i] >= TWO ? 0 : usual;
    }
    double length = length(weighed);
    double[] out = new double[known];
    for (int i = 0; i < held.length; i++) {
      int key = keys.of(held[i]);
      for (int at = key < 0 ? 0 : starts[key]; at < (key < 0 ? 0 : starts[key + 1]); at++) {
        out[passages[at]] += weighed[i] / length * weights[at];
      }
    }
    return out;
  }

  private static double length(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  private static Gathered gathered(Parts passage) {
    Gathered out = new Gathered();
    gather(out, passage.words(), WORDS);
    gather(out, passage.row(), ROW);
    gather(out, passage.column(), COLUMN);
    gather(out, passage.heading(), HEADING);
    return out;
  }

  private static void gather(Gathered out, List<Token> text, double weight) {
    int before = -1;
    for (Token token : text) {
      if (token.small()) {
        continue;
      }
      int root = token.root();
      out.add(root, weight);
      if (before >= 0) {
        out.add(TWO | (long) before << Vocabulary.BITS | root, weight * PAIR);
      }
      for (int each : token.classes()) {
        out.add(each, weight * CLASS);
      }
      before = root;
    }
  }
}
