// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** All sets of up to ten changes, tried one by one: shares nothing with what it judges. */
record EverySet(List<Formula> formulas, Map<Change, Long> costs) {

  /** One set of changes and what comes of it. */
  record Tried(List<Change> write, int weight, int controls, int unpriced, long usd) {
    private static final Comparator<Tried> CHEAPEST =
        Comparator.comparingInt(Tried::unpriced).thenComparingLong(Tried::usd);

    /** Most weight, most controls, fewest changes, lowest known cost, alphabet. */
    private static final Comparator<Tried> BEST =
        Comparator.comparingInt(Tried::weight)
            .thenComparingInt(Tried::controls)
            .reversed()
            .thenComparingInt(Tried::size)
            .thenComparing(CHEAPEST)
            .thenComparing(t -> String.join("\n", t.write.stream().map(Change::key).toList()));

    int size() {
      return write.size();
    }
  }

  static Tried best(List<Tried> all, Predicate<Tried> allowed) {
    return all.stream().filter(allowed).min(Tried.BEST).orElseThrow();
  }

  /** One of those with the fewest changes and the lowest cost that close all. */
  Tried smallest() {
    long closable = formulas.stream().filter(f -> !f.sets().isEmpty()).count();
    return all().stream()
        .filter(t -> t.controls == closable)
        .min(Comparator.comparingInt(Tried::size).thenComparing(Tried.CHEAPEST))
        .orElseThrow();
  }

  List<Tried> all() {
    TreeSet<Change> named = new TreeSet<>();
    formulas.forEach(f -> f.sets().forEach(named::addAll));
    List<Change> changes = List.copyOf(named);
    List<Tried> out = new ArrayList<>();
    for (int bits = 0; bits < 1 << changes.size(); bits++) {
      List<Change> write = new ArrayList<>();
      for (int i = 0; i < changes.size(); i++) {
        if ((bits >> i & 1) == 1) {
          write.add(changes.get(i));
        }
      }
      out.add(tried(write));
    }
    return out;
  }

  private Tried tried(List<Change> write) {
    List<Formula> closed = closedBy(write);
    List<Long> known =
        write.stream()
            .map(c -> Optional.ofNullable(costs.get(c)))
            .flatMap(Optional::stream)
            .toList();
    return new Tried(
        write,
        closed.stream().mapToInt(Formula::weight).sum(),
        closed.size(),
        write.size() - known.size(),
        known.stream().mapToLong(Long::longValue).sum());
  }

  List<Formula> closedBy(Collection<Change> write) {
    return formulas.stream()
        .filter(f -> f.sets().stream().anyMatch(Set.copyOf(write)::containsAll))
        .toList();
  }
}
