// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.plumbline.intake.reader.KnownPassage.Topic;

/**
 * Finds the known passages that a passage resembles: those that share most of its words, where rare
 * words and pairs of words weigh more. What most of the nearest speak of, the passage seems to
 * speak of too.
 *
 * <p>Similarity is the cosine of both passages' weighted words, 0 to 1.
 */
final class Likeness {
  /** How many of the nearest are asked. */
  private static final int NEAREST = 10;

  /** The subject of what the client does. */
  static final String CLIENT_DUTY = "client-duty";

  private static final List<Topic> OF_CLIENT = List.of(new Topic(CLIENT_DUTY, ""));

  private final LikenessWords words;
  private final List<KnownPassage> passages;
  private final Map<String, Double> rare = new HashMap<>();
  private final Map<String, List<Holds>> index = new HashMap<>();
  private final double usual;

  private record Holds(int passage, double weight) {}

  Likeness(LikenessWords words, List<KnownPassage> passages) {
    this.words = words;
    this.passages = List.copyOf(passages);
    List<Map<String, Double>> all = passages.stream().map(words::of).toList();
    Map<String, Integer> holding = new HashMap<>();
    all.forEach(each -> each.keySet().forEach(w -> holding.merge(w, 1, Integer::sum)));
    holding.forEach((w, n) -> rare.put(w, Math.log((all.size() + 1) / (n + 0.5))));
    this.usual = rare.values().stream().mapToDouble(Double::doubleValue).average().orElse(1);
    for (int i = 0; i < all.size(); i++) {
      Map<String, Double> vector = scaled(all.get(i));
      int passage = i;
      vector.forEach(
          (w, v) -> index.computeIfAbsent(w, k -> new ArrayList<>()).add(new Holds(passage, v)));
    }
  }

  /** Weights as a vector of length 1; words that no passage holds lengthen it and meet nothing. */
  private Map<String, Double> scaled(Map<String, Double> weights) {
    Map<String, Double> out = new HashMap<>();
    weights.forEach((w, v) -> out.put(w, v * rare.getOrDefault(w, words.pair(w) ? 0 : usual)));
    double length = Math.sqrt(out.values().stream().mapToDouble(v -> v * v).sum());
    out.replaceAll((w, v) -> length == 0 ? 0 : v / length);
    return out;
  }

  /** How many words of a text tell something. */
  int telling(String text) {
    return words.telling(text);
  }

  /** A known passage beside another. */
  record Near(KnownPassage passage, double similarity) {}

  /** What the known passages nearest to this one speak of. */
  Heard heard(KnownPassage asked) {
    double[] similar = new double[passages.size()];
    scaled(words.of(asked)).forEach((w, v) -> add(similar, w, v));
    PriorityQueue<Near> nearest = new PriorityQueue<>(Comparator.comparingDouble(Near::similarity));
    for (int i = 0; i < similar.length; i++) {
      boolean full = nearest.size() == NEAREST;
      if (similar[i] > 0 && (!full || similar[i] > nearest.element().similarity())) {
        nearest.add(new Near(passages.get(i), similar[i]));
        if (full) {
          nearest.remove();
        }
      }
    }
    return new Heard(
        nearest.stream().sorted(Comparator.comparingDouble(Near::similarity).reversed()).toList());
  }

  private void add(double[] similar, String word, double weight) {
    for (Holds each : index.getOrDefault(word, List.of())) {
      similar[each.passage()] += weight * each.weight();
    }
  }

  /**
   * The nearest known passages, the nearest first.
   *
   * @param nearest at most ten
   */
  record Heard(List<Near> nearest) {
    Heard {
      nearest = List.copyOf(nearest);
    }

    private static double vote(Near near) {
      return near.similarity() * near.similarity();
    }

    private double votes() {
      return nearest.stream().mapToDouble(Heard::vote).sum();
    }

    /**
     * How much of what is near speaks of the subject, 0 to 1. Duties of the client are told by who
     * does them and not by what is done, so they say nothing against it.
     */
    double share(String subject) {
      double all = 0;
      double own = 0;
      for (Near near : nearest) {
        if (near.passage().speaksOf(subject)) {
          own += vote(near);
        }
        if (!near.passage().topics().equals(OF_CLIENT)) {
          all += vote(near);
        }
      }
      return all == 0 ? 0 : own / all;
    }

    /**
     * Subjects by how surely the passage speaks of them: the share of what is near, times how near
     * the nearest is; 0 to 1, the surest first. Passages that speak of nothing count as nothing.
     */
    Map<String, Double> subjects() {
      Map<String, Double> shares = new HashMap<>();
      for (Near near : nearest) {
        near.passage().topics().stream()
            .map(Topic::subject)
            .distinct()
            .forEach(s -> shares.merge(s, vote(near), Double::sum));
      }
      double all = votes();
      double best = nearest.isEmpty() ? 0 : nearest.get(0).similarity();
      Map<String, Double> out = new LinkedHashMap<>();
      shares.entrySet().stream()
          .sorted(
              Map.Entry.<String, Double>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .forEach(e -> out.put(e.getKey(), e.getValue() / all * best));
      return out;
    }

    /** The things within the subject that the nearest speak of, the nearest first. */
    List<String> abouts(String subject) {
      return nearest.stream()
          .flatMap(n -> n.passage().topics().stream())
          .filter(t -> t.subject().equals(subject) && !t.about().isEmpty())
          .map(Topic::about)
          .distinct()
          .toList();
    }
  }
}
