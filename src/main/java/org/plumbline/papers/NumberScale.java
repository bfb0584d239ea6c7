// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import java.util.Optional;
import org.plumbline.papers.NumberLevel.Fault;

/**
 * How the numbers of one trait become its levels.
 *
 * @param trait id of the trait
 * @param statedAs keys under which papers state its number
 * @param otherwise level of a number that reaches no step
 * @param steps levels with their thresholds, least first
 * @param criticalNotSaid kind of updates whose deadline stands in for critical ones, if any does
 * @param fromConfirmation most a number counts that runs from the provider's own confirmation, if
 *     that matters for the trait
 */
record NumberScale(
    String trait,
    List<NumberKey> statedAs,
    String otherwise,
    List<Step> steps,
    Optional<UpdateKind> criticalNotSaid,
    Optional<String> fromConfirmation) {

  /** A level and from which number it holds. */
  record Step(String level, Threshold threshold) {}

  NumberScale {
    statedAs = List.copyOf(statedAs);
    steps = List.copyOf(steps);
  }

  /** The level a number reaches, or why it says none; see {@link Numbers#levelOf}. */
  NumberLevel levelOf(StatedNumber number, BusinessHours hours) {
    Optional<Fault> fault = faultOf(number);
    if (fault.isPresent()) {
      return new NumberLevel.Refused(fault.get(), statedAs);
    }
    Reckoned reckoned = Reckoned.of(number, criticalNotSaid, hours);
    String reached = otherwise;
    for (Step step : steps) {
      if (step.threshold().reachedBy(reckoned)) {
        reached = step.level();
      }
    }
    boolean ownClock = number.from().filter(ClockStart.CONFIRMATION::equals).isPresent();
    return new NumberLevel.Reached(
        ownClock && fromConfirmation.isPresent()
            ? lower(reached, fromConfirmation.get())
            : reached);
  }

  private Optional<Fault> faultOf(StatedNumber number) {
    StatedNumber.Amount amount = number.amount();
    if (!statedAs.contains(amount.key())) {
      return Optional.of(Fault.OTHER_KEY);
    }
    if (amount instanceof StatedNumber.WithinEach && !tellsUpdatesApart()) {
      return Optional.of(Fault.SEVERAL_DEADLINES);
    }
    if (number.urgent() && !hasUrgentCase()) {
      return Optional.of(Fault.NOT_URGENT);
    }
    return amount instanceof StatedNumber.Kept kept && !kept.length().byCalendar()
        ? Optional.of(Fault.KEPT_IN_BUSINESS)
        : Optional.empty();
  }

  private boolean tellsUpdatesApart() {
    return steps.stream().anyMatch(step -> step.threshold() instanceof Threshold.EachAtMost);
  }

  private boolean hasUrgentCase() {
    return steps.stream()
        .anyMatch(step -> step.threshold() instanceof Threshold.AtMost most && most.urgent());
  }

  private String lower(String one, String other) {
    return rank(one) <= rank(other) ? one : other;
  }

  /** Position on this scale, 0 for what reaches no step. */
  private int rank(String level) {
    return steps.stream().map(Step::level).toList().indexOf(level) + 1;
  }
}
