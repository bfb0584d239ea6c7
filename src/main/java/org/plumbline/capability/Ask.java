// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must be in writing: levels of traits and elements.
 *
 * @param levels least ranks, one a trait
 * @param elements set of elements, by their bits
 */
public record Ask(List<Rank> levels, long elements) {
  /** Nothing asked. */
  public static final Ask NOTHING = new Ask(List.of(), 0);

  /** A least rank of a trait. */
  public record Rank(Trait trait, int rank) {
    /** {@code monitoring-scope: health}. */
    @Override
    public String toString() {
      return trait.id() + ": " + trait.level(rank).name();
    }
  }

  public Ask {
    levels = List.copyOf(levels);
  }

  /** What is asked of a trait, 0 where nothing is. */
  public int of(int trait) {
    for (Rank rank : levels) {
      if (rank.trait().index() == trait) {
        return rank.rank();
      }
    }
    return 0;
  }

  /** Whether this trait is spoken of. */
  public Optional<Rank> rank(Trait trait) {
    return levels.stream().filter(r -> r.trait().equals(trait)).findFirst();
  }

  /** Both together, the higher rank of each trait. */
  public Ask and(Ask other) {
    if (other.levels.isEmpty() && other.elements == 0) {
      return this;
    }
    List<Rank> out = new ArrayList<>(levels);
    for (Rank wanted : other.levels) {
      int at = -1;
      for (int i = 0; i < out.size(); i++) {
        if (out.get(i).trait().equals(wanted.trait())) {
          at = i;
        }
      }
      if (at < 0) {
        out.add(wanted);
      } else if (out.get(at).rank() < wanted.rank()) {
        out.set(at, wanted);
      }
    }
    return new Ask(out, elements | other.elements);
  }

  /** The same asking exactly this rank of a trait. */
  public Ask asking(Trait trait, int rank) {
    List<Rank> out = new ArrayList<>(levels);
    out.removeIf(r -> r.trait().equals(trait));
    out.add(new Rank(trait, rank));
    return new Ask(out, elements);
  }
}
