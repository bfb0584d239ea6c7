// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Open controls that need the same.
 *
 * @param needs sets of changes, each of which closes them; none contains another, shortest first
 * @param weight of all of them
 * @param controls how many they are
 */
record OpenGroup(List<long[]> needs, int weight, int controls) {
  /** Fewest changes first, then by alphabet. */
  static final Comparator<long[]> ORDER =
      Comparator.<long[]>comparingInt(Bits::size).thenComparing(Bits::byAlphabet);

  /** Two rows of the same needs in one. */
  OpenGroup and(OpenGroup same) {
    return new OpenGroup(needs, weight + same.weight, controls + same.controls);
  }

  /** What is left once some changes are written and others are ruled out. */
  OpenGroup after(long[] written, long[] ruledOut) {
    if (!touchedBy(written) && !touchedBy(ruledOut)) {
      return this;
    }
    List<long[]> left = new ArrayList<>();
    for (long[] need : needs) {
      if (!Bits.meet(need, ruledOut)) {
        left.add(Bits.without(need, written));
      }
    }
    left.sort(ORDER);
    List<long[]> smallest = new ArrayList<>();
    for (long[] need : left) {
      if (smallest.stream().noneMatch(s -> Bits.contains(need, s))) {
        smallest.add(need);
      }
    }
    return new OpenGroup(smallest, weight, controls);
  }

  private boolean touchedBy(long[] changes) {
    for (long[] need : needs) {
      if (Bits.meet(need, changes)) {
        return true;
      }
    }
    return false;
  }

  /** The row with those needs only. */
  OpenGroup only(Predicate<long[]> allowed) {
    List<long[]> left = new ArrayList<>(needs);
    return left.removeIf(allowed.negate()) ? new OpenGroup(left, weight, controls) : this;
  }

  /** The rows that are still open, hopeless ones among them. */
  static List<OpenGroup> after(List<OpenGroup> rows, long[] written, long[] ruledOut) {
    return rows.stream().map(r -> r.after(written, ruledOut)).filter(r -> !r.closed()).toList();
  }

  /** Nothing more is needed. */
  boolean closed() {
    return !needs.isEmpty() && Bits.size(needs.get(0)) == 0;
  }

  /** Nothing that is left closes it. */
  boolean hopeless() {
    return needs.isEmpty();
  }

  boolean closedBy(long[] written) {
    for (long[] need : needs) {
      if (Bits.contains(written, need)) {
        return true;
      }
    }
    return false;
  }

  /** Each set that has one change closes as well with another instead. */
  boolean closedAlso(long[] change, long[] instead) {
    return needs.stream()
        .filter(n -> Bits.meet(n, change))
        .allMatch(n -> closedBy(Bits.both(Bits.without(n, change), instead)));
  }

  /** Every change in some need. */
  long[] changes() {
    long[] out = needs.get(0);
    for (long[] need : needs) {
      out = Bits.both(out, need);
    }
    return out;
  }
}
