// SPDX-License-Identifier: Apache-2.0
package org.plumbline.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The order of changes in which each step closes the most weight a change. A package of several
 * changes closes nothing before its last, so it is one step.
 *
 * @param steps until everything that can be closed is closed
 */
public record ClosingOrder(List<ClosingOrder.Step> steps) {
  /**
   * One package to write.
   *
   * @param write its changes, by alphabet
   * @param closesNow controls closed by it and not before, by alphabet
   * @param closedSoFar controls closed by it and all steps before
   */
  public record Step(List<Change> write, List<String> closesNow, int closedSoFar) {
    public Step {
      write = List.copyOf(write);
      closesNow = List.copyOf(closesNow);
    }
  }

  public ClosingOrder {
    steps = List.copyOf(steps);
  }

  /**
   * A package is what some open control still needs. Each time the one with the most weight closed
   * a change; then most controls a change, lowest known cost, fewest changes, alphabet.
   */
  public static ClosingOrder of(OpenControls open) {
    List<Step> steps = new ArrayList<>();
    long[] none = Bits.none(open.changes().size());
    long[] written = none;
    List<OpenGroup> rows = open.rows();
    Optional<Bundle> next = Bundle.next(rows, open);
    while (next.isPresent()) {
      long[] write = next.get().changes();
      Set<String> before = Set.copyOf(open.closedBy(written));
      written = Bits.both(written, write);
      List<String> closed = open.closedBy(written);
      List<String> now = closed.stream().filter(c -> !before.contains(c)).toList();
      steps.add(new Step(open.named(write), now, closed.size()));
      rows = OpenGroup.after(rows, write, none);
      next = Bundle.next(rows, open);
    }
    return new ClosingOrder(steps);
  }
}
