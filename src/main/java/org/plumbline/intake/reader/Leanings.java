// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much each word of the known passages speaks for or against each subject, learned from them: a
 * logistic regression a subject, all at once. The passages come in an order that is always the same
 * and sums use no function that differs between machines, so the same passages give the same
 * weights everywhere.
 */
final class Leanings {
  /** How often all passages are gone through. */
  private static final int PASSES = 3;

  private static final float RATE = 0.6f;

  /** A word of one passage only teaches nothing. */
  private static final int FEWEST = 2;

  /** Of what is as sure as this nothing more is learned. */
  private static final float SURE = 0.01f;

  /** Below this score the share is under {@link #SURE}; it need not be looked up. */
  private static final float SURELY_NOT = -5;

  /** At the start each subject is as unlikely as this, in log-odds. */
  private static final float START = -3;

  private static final long ORDER = 20_260_101;

  private final Map<String, Integer> words = new HashMap<>();

  /** Subjects of what passages speak of, then of what they hold; learned side by side. */
  private final List<String> speaks;

  private final List<String> holds;
  private final int size;
  private final float[] weights;
  private final float[] steps;
  private final float[] scores;

  /** Subjects that a passage was wrong about, and by how much. */
  private final int[] wrong;

  private final float[] errors;

  /**
   * Learns.
   *
   * @param passages words of each passage with their weights, each of length 1
   * @param spoken what each passage speaks of
   * @param held of what each passage holds something
   */
  Leanings(List<Map<String, Double>> passages, List<Set<String>> spoken, List<Set<String>> held) {
    Map<String, Integer> holding = new HashMap<>();
    passages.forEach(p -> p.keySet().forEach(w -> holding.merge(w, 1, Integer::sum)));
    holding.entrySet().stream()
        .filter(each -> each.getValue() >= FEWEST)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(word -> words.put(word, words.size() + 1));
    this.speaks = all(spoken);
    this.holds = all(held);
    this.size = speaks.size() + holds.size();
    this.weights = new float[(words.size() + 1) * size];
    this.steps = new float[weights.length];
    this.scores = new float[size];
    this.wrong = new int[size];
    this.errors = new float[size];
    Arrays.fill(weights, 0, size, START);
    Arrays.fill(steps, 1e-3f);
    List<float[]> marks = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      marks.add(marks(spoken.get(i), held.get(i)));
    }
    learn(passages.stream().map(this::vector).toList(), marks);
  }

  private static List<String> all(List<Set<String>> topics) {
    Set<String> all = new TreeSet<>();
    topics.forEach(all::addAll);
    return List.copyOf(all);
  }

  /** Rows of the words that are known and their weights, the start of all subjects first. */
  private record Vector(int[] rows, float[] values) {}

  /** In the order of the words, so that sums are always made in the same order. */
  private Vector vector(Map<String, Double> passage) {
    long[] known = new long[passage.size()];
    int count = 0;
    for (Map.Entry<String, Double> each : passage.entrySet()) {
      Integer word = words.get(each.getKey());
      if (word != null) {
        int value = Float.floatToRawIntBits(each.getValue().floatValue());
        known[count++] = ((long) word << Integer.SIZE) | Integer.toUnsignedLong(value);
      }
    }
    Arrays.sort(known, 0, count);
    int[] rows = new int[count + 1];
    float[] values = new float[rows.length];
    values[0] = 1;
    for (int i = 0; i < count; i++) {
      rows[i + 1] = (int) (known[i] >>> Integer.SIZE) * size;
      values[i + 1] = Float.intBitsToFloat((int) known[i]);
    }
    return new Vector(rows, values);
  }

  private float[] marks(Set<String> spoken, Set<String> held) {
    float[] out = new float[size];
    for (int i = 0; i < size; i++) {
      boolean marked =
          i < speaks.size()
              ? spoken.contains(speaks.get(i))
              : held.contains(holds.get(i - speaks.size()));
      out[i] = marked ? 1 : 0;
    }
    return out;
  }

  private void learn(List<Vector> vectors, List<float[]> marks) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      order.add(i);
    }
    Random random = new Random(ORDER);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      for (int at : order) {
        score(vectors.get(at));
        correct(vectors.get(at), marks.get(at));
      }
    }
  }

  private void score(Vector vector) {
    float[] sums = scores;
    float[] from = weights;
    Arrays.fill(sums, 0);
    for (int i = 0; i < vector.rows().length; i++) {
      int row = vector.rows()[i];
      float value = vector.values()[i];
      for (int s = 0; s < sums.length; s++) {
        sums[s] += value * from[row + s];
      }
    }
  }

  /** Moves the weights of the words against the error, less the more often they were moved. */
  private void correct(Vector vector, float[] marks) {
    int count = 0;
    for (int s = 0; s < size; s++) {
      if (marks[s] == 0 && scores[s] < SURELY_NOT) {
        continue;
      }
      float error = Curve.share(scores[s]) - marks[s];
      if (Math.abs(error) >= SURE) {
        wrong[count] = s;
        errors[count++] = error;
      }
    }
    for (int i = 0; count > 0 && i < vector.rows().length; i++) {
      move(vector.rows()[i], vector.values()[i], count);
    }
  }

  private void move(int row, float value, int count) {
    float[] moved = steps;
    float[] to = weights;
    for (int n = 0; n < count; n++) {
      int at = row + wrong[n];
      float slope = errors[n] * value;
      moved[at] += slope * slope;
      to[at] -= RATE * slope / (float) Math.sqrt(moved[at]);
    }
  }

  /**
   * How surely a passage speaks of each subject, and holds something of it, 0 to 1.
   *
   * @param passage its words with their weights, of length 1
   */
  synchronized Told of(Map<String, Double> passage) {
    Vector vector = vector(passage);
    score(vector);
    double familiar = -1;
    for (float value : vector.values()) {
      familiar += value * value;
    }
    return new Told(shares(speaks, 0), shares(holds, speaks.size()), 1 - familiar);
  }

  private Map<String, Double> shares(List<String> subjects, int from) {
    Map<String, Double> out = new HashMap<>();
    for (int s = 0; s < subjects.size(); s++) {
      out.put(subjects.get(s), (double) Curve.share(scores[from + s]));
    }
    return out;
  }

  /**
   * What words tell of a passage.
   *
   * @param speaks how surely it speaks of each subject
   * @param holds how surely it holds something of each
   * @param strange how much of it is in words of which nothing was learned, 0 to 1
   */
  record Told(Map<String, Double> speaks, Map<String, Double> holds, double strange) {}

  /** The logistic curve, from a table: the same numbers on every machine. */
  private static final class Curve {
    private static final int END = 12;
    private static final int STEPS = 64;
    private static final float[] SHARES = new float[2 * END * STEPS + 1];

    static {
      for (int i = 0; i < SHARES.length; i++) {
        SHARES[i] = (float) (1 / (1 + StrictMath.exp(END - (double) i / STEPS)));
      }
    }

    private Curve() {}

    static float share(float score) {
      return SHARES[Math.round((Math.max(-END, Math.min(END, score)) + END) * STEPS)];
    }
  }
}
