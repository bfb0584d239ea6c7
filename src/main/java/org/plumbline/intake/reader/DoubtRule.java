// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.intake.reader.Likeness.Heard;
import org.plumbline.intake.reader.Suggestion.Why;

/**
 * When a suggestion is doubtful: what speaks for it and against it is summed, and the sum stays
 * below a limit. All points are log-odds. The file {@code doubt.yaml} holds it.
 *
 * @param start points of a suggestion of which nothing more is known
 * @param sure points from which a suggestion is sure
 * @param shown points from which there is one at all
 * @param points by reason; a reason without points brings none
 * @param signs points of what is known of the passage; one that is not there brings none
 * @param small words that name no subject
 * @param names words that name their subject wherever they stand
 * @param few so many words of a subject are few
 * @param far letters before the words of a subject from which they stand far from the beginning
 */
public record DoubtRule(
    double start,
    double sure,
    double shown,
    Map<Why, Double> points,
    Map<Sign, Double> signs,
    Set<String> small,
    Set<String> names,
    int few,
    int far) {
  /** Shares of nothing and of all are no certainty. */
  private static final double LEAST = 0.01;

  /** What is known of a passage and a subject. */
  public enum Sign {
    /** For each log-odd that its words hold something of the subject, as known passages do. */
    HOLDS,
    /** For each log-odd of the share of the nearest known passages that do. */
    NEAR,
    /** For each log-odd that its words speak of a duty of the client. */
    CLIENT,
    /** For each log-odd that its words speak of the likeliest other subject. */
    ANOTHER,
    /** Has a number. */
    NUMBER,
    /** Stands in a cell. */
    CELL,
    /** Has a number and stands in a cell. */
    NUMBER_IN_CELL;

    /** As files write it. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public DoubtRule {
    points = Map.copyOf(points);
    signs = Map.copyOf(signs);
    small = Set.copyOf(small);
    names = Set.copyOf(names);
  }

  /** Nothing is doubtful. */
  static DoubtRule none() {
    return new DoubtRule(0, 0, 0, Map.of(), Map.of(), Set.of(), Set.of(), 0, Integer.MAX_VALUE);
  }

  /** What speaks for a suggestion, less the reasons against it. */
  double sum(Suggestion suggestion, Heard heard, Collection<Why> reasons) {
    double sum = start + known(suggestion, heard);
    for (Why reason : reasons) {
      sum += points.getOrDefault(reason, 0.0);
    }
    return sum;
  }

  /** What is known of the passage. */
  private double known(Suggestion suggestion, Heard heard) {
    String subject = suggestion.subject();
    double client = heard.speaks().getOrDefault(Likeness.CLIENT_DUTY, 0.0);
    double another =
        heard.speaks().entrySet().stream()
            .filter(e -> !e.getKey().equals(subject))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    boolean number = suggestion.number().isPresent();
    boolean cell = !suggestion.passage().row().isEmpty();
    return of(Sign.HOLDS) * odds(heard.holds().getOrDefault(subject, 0.0))
        + of(Sign.NEAR) * odds(heard.held(subject))
        + of(Sign.CLIENT) * odds(client)
        + of(Sign.ANOTHER) * odds(another)
        + (number ? of(Sign.NUMBER) : 0)
        + (cell ? of(Sign.CELL) : 0)
        + (number && cell ? of(Sign.NUMBER_IN_CELL) : 0);
  }

  private double of(Sign sign) {
    return signs.getOrDefault(sign, 0.0);
  }

  private static double odds(double share) {
    return StrictMath.log((share + LEAST) / (1 + LEAST - share));
  }
}
