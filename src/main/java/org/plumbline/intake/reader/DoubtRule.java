// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.plumbline.intake.reader.Suggestion.Why;

/**
 * When a suggestion is doubtful: what speaks for it and against it is summed, and the sum stays
 * below a limit. All points are log-odds. The file {@code doubt.yaml} holds it.
 *
 * @param worded what weighs where a wording or a row names the subject
 * @param resembling what weighs where only known passages name it
 * @param sure points from which a suggestion is sure
 * @param shown points from which there is one at all
 * @param small words that name no subject
 * @param names words that name their subject wherever they stand
 * @param few so many words of a subject are few
 * @param far letters before the words of a subject from which they stand far from the beginning
 */
public record DoubtRule(
    Weights worded,
    Weights resembling,
    double sure,
    double shown,
    Set<String> small,
    Set<String> names,
    int few,
    int far) {

  public DoubtRule {
    small = Set.copyOf(small);
    names = Set.copyOf(names);
  }

  /**
   * What weighs how much.
   *
   * @param start points of a suggestion of which nothing more is known
   * @param points by reason; a reason without points brings none
   * @param signs points of what is known of the passage; one that is not there brings none
   */
  public record Weights(double start, Map<Why, Double> points, Map<Sign, Double> signs) {
    public Weights {
      points = Map.copyOf(points);
      signs = Map.copyOf(signs);
    }

    /** Nothing weighs anything. */
    static Weights none() {
      return new Weights(0, Map.of(), Map.of());
    }

    /** What speaks for a suggestion, less the reasons against it. */
    double sum(Map<Sign, Double> known, Collection<Why> reasons) {
      double sum = start;
      for (Sign sign : Sign.values()) {
        sum += signs.getOrDefault(sign, 0.0) * known.getOrDefault(sign, 0.0);
      }
      for (Why reason : reasons) {
        sum += points.getOrDefault(reason, 0.0);
      }
      return sum;
    }
  }

  /** Nothing is doubtful. */
  static DoubtRule none() {
    return new DoubtRule(
        Weights.none(), Weights.none(), 0, 0, Set.of(), Set.of(), 0, Integer.MAX_VALUE);
  }
}
