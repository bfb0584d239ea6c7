// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * What some open control still needs, with all that it closes.
 *
 * @param changes at least one
 * @param weight of the controls it closes
 * @param controls how many it closes
 */
record Bundle(long[] changes, int weight, int controls, CostOfChanges cost) {
  /** The best to write next comes first. */
  private static final Comparator<Bundle> ORDER =
      perChange(Bundle::weight)
          .thenComparing(perChange(Bundle::controls))
          .thenComparing(Bundle::cost)
          .thenComparingInt(Bundle::size)
          .thenComparing(Bundle::changes, Bits::byAlphabet);

  /** The best to write next; none when no row is open. */
  static Optional<Bundle> next(List<OpenGroup> rows, OpenControls open) {
    Set<long[]> needs = new TreeSet<>(OpenGroup.ORDER);
    rows.forEach(row -> needs.addAll(row.needs()));
    return needs.stream().map(need -> of(need, rows, open)).min(ORDER);
  }

  private static Bundle of(long[] need, List<OpenGroup> rows, OpenControls open) {
    int weight = 0;
    int controls = 0;
    for (OpenGroup row : rows) {
      if (row.closedBy(need)) {
        weight += row.weight();
        controls += row.controls();
      }
    }
    return new Bundle(need, weight, controls, open.costOf(need));
  }

  /** Most a change first; two ratios are compared crosswise, so nothing is rounded. */
  private static Comparator<Bundle> perChange(ToLongFunction<Bundle> amount) {
    return (one, other) ->
        Long.compare(
            amount.applyAsLong(other) * one.size(), amount.applyAsLong(one) * other.size());
  }

  private int size() {
    return Bits.size(changes);
  }
}
