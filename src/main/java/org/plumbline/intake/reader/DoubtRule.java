// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.plumbline.intake.reader.Suggestion.Why;

/**
 * When a suggestion is doubtful: the points of its reasons reach a limit. The file {@code
 * doubt.yaml} holds it.
 *
 * @param limit points from which a suggestion is doubtful
 * @param points by reason; a reason without points brings none
 * @param small words that name no subject
 * @param names words that name their subject wherever they stand
 * @param few so many words of a subject are few
 * @param far letters before the words of a subject from which they stand far from the beginning
 */
public record DoubtRule(
    int limit, Map<Why, Integer> points, Set<String> small, Set<String> names, int few, int far) {
  public DoubtRule {
    points = Map.copyOf(points);
    small = Set.copyOf(small);
    names = Set.copyOf(names);
  }

  /** Nothing is doubtful. */
  static DoubtRule none() {
    return new DoubtRule(Integer.MAX_VALUE, Map.of(), Set.of(), Set.of(), 0, Integer.MAX_VALUE);
  }

  /** True where these reasons together are enough. */
  boolean doubts(Collection<Why> reasons) {
    return reasons.stream().mapToInt(r -> points.getOrDefault(r, 0)).sum() >= limit;
  }
}
