// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.plumbline.intake.reader.KnownPassage.Topic;

/**
 * Tells by known passages what a passage speaks of. It finds those that the passage resembles: they
 * share most of its words, where rare words and pairs of words weigh more; and it asks what each
 * word says for and against each subject.
 *
 * <p>Similarity is the cosine of both passages' weighted words, 0 to 1.
 */
final class Likeness {
  /** How many of the nearest are asked. */
  private static final int NEAREST = 10;

  /** The subject of what the client does. */
  static final String CLIENT_DUTY = "client-duty";

  private final LikenessWords words;
  private final List<KnownPassage> passages;
  private final Vocabulary vocabulary;
  private final SharedWords shared;
  private final Leanings leanings;

  Likeness(LikenessWords words, List<KnownPassage> passages) {
    this.words = words;
    this.passages = List.copyOf(passages);
    this.vocabulary = new Vocabulary(words);
    List<Vocabulary.Parts> parts = vocabulary.keep(passages);
    this.shared = new SharedWords(parts);
    this.leanings = new Leanings(passages, parts);
  }

  /** How many words of a text tell something. */
  int telling(String text) {
    return words.telling(text);
  }

  /** A known passage beside another. */
  record Near(KnownPassage passage, double similarity) {}

  /** What the known passages nearest to this one speak of. */
  Heard heard(KnownPassage asked) {
    Vocabulary.Parts parts = vocabulary.of(asked);
    double[] similar = shared.similar(parts);
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
    Leanings.Told told = leanings.of(parts);
    return new Heard(
        nearest.stream().sorted(Comparator.comparingDouble(Near::similarity).reversed()).toList(),
        told.speaks(),
        told.holds());
  }

  /**
   * What is known of a passage by others.
   *
   * @param nearest known passages, the nearest first; at most ten
   * @param speaks how surely it speaks of each subject, by its words, 0 to 1
   * @param holds how surely it holds something of each subject, by its words, 0 to 1
   */
  record Heard(List<Near> nearest, Map<String, Double> speaks, Map<String, Double> holds) {
    /** What no neighbor says may still be so. */
    private static final double LEAST = 0.02;

    Heard {
      nearest = List.copyOf(nearest);
      speaks = Map.copyOf(speaks);
      holds = Map.copyOf(holds);
    }

    /** How near the nearest is, 0 to 1. */
    double best() {
      return nearest.isEmpty() ? 0 : nearest.get(0).similarity();
    }

    private static double vote(Near near) {
      return near.similarity() * near.similarity();
    }

    /** How much of what is near speaks of the subject, 0 to 1. */
    double share(String subject) {
      return share(near -> near.passage().speaksOf(subject));
    }

    /** How much of what is near holds something of the subject, 0 to 1. */
    double held(String subject) {
      return share(near -> near.passage().holds().contains(subject));
    }

    private double share(Predicate<Near> counted) {
      double all = nearest.stream().mapToDouble(Heard::vote).sum();
      double own = nearest.stream().filter(counted).mapToDouble(Heard::vote).sum();
      return all == 0 ? 0 : own / all;
    }

    /**
     * Subjects by how surely the passage speaks of them, 0 to 1, the surest first: by its words,
     * and by how many of the nearest speak of them and how near they are.
     */
    Map<String, Double> subjects() {
      Map<String, Double> sure = new HashMap<>();
      speaks.forEach(
          (subject, share) ->
              sure.put(subject, Math.sqrt(share * (share(subject) * best() + LEAST))));
      Map<String, Double> out = new LinkedHashMap<>();
      sure.entrySet().stream()
          .sorted(
              Map.Entry.<String, Double>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .forEach(e -> out.put(e.getKey(), e.getValue()));
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
