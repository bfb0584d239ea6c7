// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be in writing for a capability to be relied on: a running duty, or an ordered job. */
public sealed interface Condition {

  /** The levels it asks. */
  List<Requirement> requirements();

  /** The same condition with levels raised to those a control asks. */
  Condition raisedTo(List<Requirement> raised);

  /** The same condition asking exactly this level of a trait. */
  Condition asking(Requirement requirement);

  /** What it asks of a trait, if anything. */
  default Optional<Requirement> requirement(Trait trait) {
    return requirements().stream().filter(r -> r.trait().index() == trait.index()).findFirst();
  }

  /** A duty inside the running agreement, or a job route that needs no order. */
  record Standing(List<Requirement> requirements) implements Condition {
    public Standing {
      requirements = List.copyOf(requirements);
    }

    @Override
    public Condition raisedTo(List<Requirement> raised) {
      return new Standing(merge(requirements, raised));
    }

    @Override
    public Condition asking(Requirement requirement) {
      return new Standing(replaced(requirements, requirement));
    }
  }

  /**
   * Separately ordered work: always plus a dated order naming the deliverable.
   *
   * @param longestDays largest interval an order may have, when the duty is periodic
   */
  record Ordered(List<Requirement> requirements, Optional<Integer> longestDays)
      implements Condition {
    public Ordered {
      requirements = List.copyOf(requirements);
    }

    @Override
    public Condition raisedTo(List<Requirement> raised) {
      return new Ordered(merge(requirements, raised), longestDays);
    }

    @Override
    public Condition asking(Requirement requirement) {
      return new Ordered(replaced(requirements, requirement), longestDays);
    }
  }

  private static List<Requirement> replaced(List<Requirement> base, Requirement wanted) {
    List<Requirement> out = new ArrayList<>(base);
    out.removeIf(r -> r.trait().index() == wanted.trait().index());
    out.add(wanted);
    return out;
  }

  private static List<Requirement> merge(List<Requirement> base, List<Requirement> raised) {
    List<Requirement> out = new ArrayList<>(base);
    for (Requirement wanted : raised) {
      boolean known = false;
      for (int i = 0; i < out.size(); i++) {
        if (out.get(i).trait().index() == wanted.trait().index()) {
          known = true;
          if (out.get(i).level() < wanted.level()) {
            out.set(i, wanted);
          }
        }
      }
      if (!known) {
        out.add(wanted);
      }
    }
    return out;
  }
}
