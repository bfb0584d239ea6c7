// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What closes one open control.
 *
 * @param control the open control, named once in a run
 * @param weight what closing it is worth, 1 or more
 * @param sets changes that close it together, any one set being enough; kept shortest first, then
 *     by alphabet, without sets that contain another; no set: no change of these papers closes it
 */
public record Formula(String control, int weight, List<Set<Change>> sets) {
  private static final Comparator<SortedSet<Change>> ORDER =
      Comparator.<SortedSet<Change>>comparingInt(Set::size).thenComparing(Formula::spelled);

  public Formula {
    if (weight < 1) {
      throw new IllegalArgumentException("weight " + weight + " of " + control);
    }
    sets = smallestOf(sets);
    if (!sets.isEmpty() && sets.get(0).isEmpty()) {
      throw new IllegalArgumentException(control + " needs no change, so it is not open");
    }
  }

  private static List<Set<Change>> smallestOf(Collection<Set<Change>> sets) {
    List<SortedSet<Change>> sorted = new ArrayList<>();
    sets.forEach(s -> sorted.add(new TreeSet<>(s)));
    sorted.sort(ORDER);
    List<Set<Change>> kept = new ArrayList<>();
    for (SortedSet<Change> set : sorted) {
      if (kept.stream().noneMatch(set::containsAll)) {
        kept.add(Collections.unmodifiableSortedSet(set));
      }
    }
    return List.copyOf(kept);
  }

  private static String spelled(Set<Change> set) {
    return String.join("\n", set.stream().map(Change::key).toList());
  }
}
