// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.plumbline.intake.reader.KnownPassage.Topic;
import org.plumbline.intake.reader.Vocabulary.Parts;

/**
 * How much each clue of the known passages speaks for or against each subject, learned from them: a
 * logistic regression a subject, all at once. The passages come in an order that is always the same
 * and sums use no function that differs between machines, so the same passages give the same
 * weights everywhere.
 */
final class Leanings {
  /** How often all passages are gone through. */
  private static final int PASSES = 3;

  private static final float RATE = 0.6f;

  /** A clue of one passage only teaches nothing. */
  private static final int FEWEST = 2;

  /** Of what is as sure as this nothing more is learned. */
  private static final float SURE = 0.01f;

  /** Below this score the share is under {@link #SURE}; it need not be looked up. */
  private static final float SURELY_NOT = -5;

  /** At the start each subject is as unlikely as this, in log-odds. */
  private static final float START = -3;

  /** Subjects whose scores are summed side by side, so that the sums stay in registers. */
  private static final int TOGETHER = 8;

  private static final long ORDER = 20_260_101;

  /** All clues that known passages hold, and how often. */
  private final Numbered known = new Numbered();

  /** The row of weights of each clue; 0 where it is too seldom, for that is the start's. */
  private final int[] rows;

  /** More for what is rare. */
  private final float[] rare;

  /** That of a word no passage holds. */
  private final float usual;

  /** Subjects of what passages speak of, then of what they hold; learned side by side. */
  private final List<String> speaks;

  private final List<String> holds;
  private final int size;

  /** The same and as much room as makes it a multiple of {@link #TOGETHER}. */
  private final int width;

  private final float[] weights;
  private final float[] steps;
  private final float[] scores;

  /** Subjects that a passage was wrong about, and by how much. */
  private final int[] wrong;

  private final float[] errors;

  /**
   * Learns.
   *
   * @param passages in an order that is always the same
   * @param parts the same, taken apart
   */
  Leanings(List<KnownPassage> passages, List<Parts> parts) {
    List<Clues.Found> found = new ArrayList<>(parts.size());
    for (Parts each : parts) {
      Clues.Found clues = Clues.of(each);
      found.add(clues);
      for (long key : clues.keys()) {
        known.add(key);
      }
    }
    this.rows = new int[known.size()];
    this.rare = new float[known.size()];
    this.usual = weigh(passages.size());
    this.speaks = all(passages, topic -> true);
    this.holds = all(passages, Topic::held);
    this.size = speaks.size() + holds.size();
    this.width = (size + TOGETHER - 1) / TOGETHER * TOGETHER;
    int most = Arrays.stream(rows).max().orElse(0);
    this.weights = new float[(most + 1) * width];
    this.steps = new float[weights.length];
    this.scores = new float[width];
    this.wrong = new int[size];
    this.errors = new float[size];
    Arrays.fill(weights, 0, size, START);
    Arrays.fill(steps, 1e-3f);
    learn(found.stream().map(this::vector).toList(), marks(passages));
  }

  /** Gives rows to clues that teach something and weight to rare ones; the usual weight. */
  private float weigh(int passages) {
    double sum = 0;
    int last = 0;
    for (int i = 0; i < rows.length; i++) {
      rare[i] = (float) StrictMath.log((passages + 1) / (known.count(i) + 0.5));
      rows[i] = known.count(i) >= FEWEST ? ++last : 0;
      sum += rare[i];
    }
    return rows.length == 0 ? 1 : (float) (sum / rows.length);
  }

  private static List<String> all(List<KnownPassage> passages, Predicate<Topic> counted) {
    Set<String> all = new TreeSet<>();
    for (KnownPassage passage : passages) {
      for (Topic topic : passage.topics()) {
        if (counted.test(topic)) {
          all.add(topic.subject());
        }
      }
    }
    return List.copyOf(all);
  }

  /** Rows of the clues that are known and their weights, the start of all subjects first. */
  private record Vector(int[] rows, float[] values) {}

  /** Words, and all other clues, each weigh 1 together. */
  private Vector vector(Clues.Found found) {
    float[] weights = new float[found.keys().length];
    int[] at = new int[weights.length];
    double words = 0;
    double others = 0;
    int count = 0;
    for (int i = 0; i < weights.length; i++) {
      boolean word = Clues.word(found.keys()[i]);
      int clue = known.of(found.keys()[i]);
      at[i] = clue < 0 ? 0 : rows[clue];
      weights[i] = found.weights()[i] * (clue < 0 ? word ? usual : 0 : rare[clue]);
      count += at[i] > 0 ? 1 : 0;
      words += word ? weights[i] * weights[i] : 0;
      others += word ? 0 : weights[i] * weights[i];
    }
    int[] used = new int[count + 1];
    float[] values = new float[count + 1];
    values[0] = 1;
    for (int i = 0, n = 1; i < weights.length; i++) {
      if (at[i] > 0) {
        boolean word = Clues.word(found.keys()[i]);
        used[n] = at[i] * width;
        values[n] = (float) (weights[i] / Math.sqrt(word ? words : others));
        n++;
      }
    }
    return new Vector(used, values);
  }

  /** Of each passage, where the subjects stand that it speaks of and holds. */
  private List<int[]> marks(List<KnownPassage> passages) {
    Map<String, Integer> spoken = places(speaks, 0);
    Map<String, Integer> held = places(holds, speaks.size());
    List<int[]> out = new ArrayList<>(passages.size());
    for (KnownPassage passage : passages) {
      int[] marks = new int[2 * passage.topics().size()];
      int count = 0;
      for (Topic topic : passage.topics()) {
        marks[count++] = Objects.requireNonNull(spoken.get(topic.subject()));
        if (topic.held()) {
          marks[count++] = Objects.requireNonNull(held.get(topic.subject()));
        }
      }
      out.add(Arrays.copyOf(marks, count));
    }
    return out;
  }

  private static Map<String, Integer> places(List<String> subjects, int from) {
    Map<String, Integer> out = new HashMap<>();
    subjects.forEach(subject -> out.put(subject, from + out.size()));
    return out;
  }

  private void learn(List<Vector> vectors, List<int[]> marks) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, vectors.size()).boxed().toList());
    Random random = new Random(ORDER);
    boolean[] marked = new boolean[size];
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      for (int at : order) {
        Arrays.fill(marked, false);
        for (int mark : marks.get(at)) {
          marked[mark] = true;
        }
        score(vectors.get(at));
        correct(vectors.get(at), marked);
      }
    }
  }

  /** Sums the weights of the clues, a few subjects side by side, each in the order of the clues. */
  private void score(Vector vector) {
    float[] from = weights;
    int[] starts = vector.rows();
    float[] values = vector.values();
    for (int s = 0; s < scores.length; s += TOGETHER) {
      float a = 0;
      float b = 0;
      float c = 0;
      float d = 0;
      float e = 0;
      float f = 0;
      float g = 0;
      float h = 0;
      for (int i = 0; i < starts.length; i++) {
        int at = starts[i] + s;
        float value = values[i];
        a += value * from[at];
        b += value * from[at + 1];
        c += value * from[at + 2];
        d += value * from[at + 3];
        e += value * from[at + 4];
        f += value * from[at + 5];
        g += value * from[at + 6];
        h += value * from[at + 7];
      }
      scores[s] = a;
      scores[s + 1] = b;
      scores[s + 2] = c;
      scores[s + 3] = d;
      scores[s + 4] = e;
      scores[s + 5] = f;
      scores[s + 6] = g;
      scores[s + 7] = h;
    }
  }

  /** Moves the weights of the clues against the error, less the more often they were moved. */
  private void correct(Vector vector, boolean[] marked) {
    int count = 0;
    for (int s = 0; s < size; s++) {
      if (!marked[s] && scores[s] < SURELY_NOT) {
        continue;
      }
      float error = Curve.share(scores[s]) - (marked[s] ? 1 : 0);
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

  /** How surely a passage speaks of each subject, and holds something of it, 0 to 1. */
  synchronized Told of(Parts passage) {
    score(vector(Clues.of(passage)));
    return new Told(shares(speaks, 0), shares(holds, speaks.size()));
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
   */
  record Told(Map<String, Double> speaks, Map<String, Double> holds) {}

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
