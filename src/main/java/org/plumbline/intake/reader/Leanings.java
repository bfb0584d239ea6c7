// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** At the start each subject is as unlikely as this, in log-odds. */
  private static final float START = -3;

  private static final long ORDER = 20_260_101;

  private final Map<String, Integer> words = new HashMap<>();
  private final List<String> subjects;
  private final float[] weights;
  private final float[] steps;
  private final float[] scores;

  /**
   * Learns.
   *
   * @param passages words of each passage with their weights, each of length 1
   * @param topics what each passage speaks of
   */
  Leanings(List<Map<String, Double>> passages, List<Set<String>> topics) {
    Map<String, Integer> holding = new LinkedHashMap<>();
    passages.forEach(p -> p.keySet().forEach(w -> holding.merge(w, 1, Integer::sum)));
    holding.forEach(
        (word, count) -> {
          if (count >= FEWEST) {
            words.put(word, words.size() + 1);
          }
        });
    Set<String> all = new TreeSet<>();
    topics.forEach(all::addAll);
    this.subjects = List.copyOf(all);
    this.weights = new float[(words.size() + 1) * subjects.size()];
    this.steps = new float[weights.length];
    this.scores = new float[subjects.size()];
    Arrays.fill(weights, 0, subjects.size(), START);
    Arrays.fill(steps, 1e-3f);
    learn(passages.stream().map(this::vector).toList(), topics.stream().map(this::marks).toList());
  }

  /** Rows of the words that are known and their weights, the start of all subjects first. */
  private record Vector(int[] rows, float[] values) {}

  private Vector vector(Map<String, Double> passage) {
    int size = subjects.size();
    List<String> known = passage.keySet().stream().filter(words::containsKey).sorted().toList();
    int[] rows = new int[known.size() + 1];
    float[] values = new float[rows.length];
    values[0] = 1;
    for (int i = 0; i < known.size(); i++) {
      rows[i + 1] = words.getOrDefault(known.get(i), 0) * size;
      values[i + 1] = passage.getOrDefault(known.get(i), 0.0).floatValue();
    }
    return new Vector(rows, values);
  }

  private float[] marks(Set<String> topics) {
    float[] out = new float[subjects.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = topics.contains(subjects.get(i)) ? 1 : 0;
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
    Arrays.fill(scores, 0);
    for (int i = 0; i < vector.rows().length; i++) {
      int row = vector.rows()[i];
      float value = vector.values()[i];
      for (int s = 0; s < scores.length; s++) {
        scores[s] += value * weights[row + s];
      }
    }
  }

  /** Moves the weights of the words against the error, less the more often they were moved. */
  private void correct(Vector vector, float[] marks) {
    for (int s = 0; s < marks.length; s++) {
      float error = Curve.share(scores[s]) - marks[s];
      if (Math.abs(error) < SURE) {
        continue;
      }
      for (int i = 0; i < vector.rows().length; i++) {
        int at = vector.rows()[i] + s;
        float slope = error * vector.values()[i];
        steps[at] += slope * slope;
        weights[at] -= RATE * slope / (float) Math.sqrt(steps[at]);
      }
    }
  }

  /**
   * How surely a passage speaks of each subject, 0 to 1.
   *
   * @param passage its words with their weights, of length 1
   */
  synchronized Map<String, Double> of(Map<String, Double> passage) {
    score(vector(passage));
    Map<String, Double> out = new HashMap<>();
    for (int s = 0; s < scores.length; s++) {
      out.put(subjects.get(s), (double) Curve.share(scores[s]));
    }
    return out;
  }

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
