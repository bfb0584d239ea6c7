// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.Optional;
import java.util.Set;

/**
 * Which controls a rule of a regime speaks of; what is left empty does not matter.
 *
 * @param given true for controls whose catalogue gives them a weight
 * @param designation what the rule calls the control
 * @param points points of the control, any of these
 * @param plan whether it may stand on a plan of action
 * @param baseline a baseline that selects it
 */
public record RegimeMatch(
    boolean given,
    Optional<Designation> designation,
    Set<Integer> points,
    Optional<PlanMark> plan,
    Optional<String> baseline) {
  public RegimeMatch {
    points = Set.copyOf(points);
  }

  public boolean matches(Control control) {
    return (!given || control.weight() > 0)
        && (designation.isEmpty() || designation.get() == control.designation())
        && (points.isEmpty() || points.contains(control.points()))
        && (plan.isEmpty() || plan.get() == control.poam())
        && (baseline.isEmpty() || control.baselines().contains(baseline.get()));
  }

  /** Whether it speaks of every control. */
  boolean all() {
    return !given
        && designation.isEmpty()
        && points.isEmpty()
        && plan.isEmpty()
        && baseline.isEmpty();
  }
}
