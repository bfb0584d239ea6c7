// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;

/**
 * Finds where the data would be content with less than a number in law: another interval for the
 * same control, the longest interval of an order, or the level of a trait that carries the number.
 */
record SlowIntervals(Vocabulary vocabulary, List<Framework> frameworks, Problems problems) {
  private static final int MINUTES_A_DAY = 1440;

  static void find(Vocabulary vocabulary, List<Framework> frameworks, Problems problems) {
    SlowIntervals slow = new SlowIntervals(vocabulary, frameworks, problems);
    for (Interval law : vocabulary.intervals()) {
      if (law.basis() == Basis.LAW && law.minutes() > 0) {
        slow.otherIntervals(law);
        if (!law.atLeast()) {
          slow.orders(law);
          slow.levels(law);
        }
      }
    }
  }

  private void otherIntervals(Interval law) {
    for (Interval other : vocabulary.intervals()) {
      if (other.basis() != Basis.LAW
          && other.minutes() > 0
          && other.atLeast() == law.atLeast()
          && other.capability().equals(law.capability())
          && other.controls().stream().anyMatch(law.controls()::contains)
          && slower(other.minutes(), law)) {
        problems.warning(
            SecondLookProblem.SLOW_INTERVAL,
            other.place(),
            other.id(),
            other.says(),
            law.says(),
            law.citation());
      }
    }
  }

  private void orders(Interval law) {
    Capability capability = vocabulary.capabilities().get(law.capability());
    if (capability == null) {
      return;
    }
    int longest = capability.longestDays().orElse(0);
    if (!capability.deliverable().isEmpty() && slower(longest * (long) MINUTES_A_DAY, law)) {
      problems.warning(
          SecondLookProblem.SLOW_ORDER,
          capability.place(),
          capability.id(),
          longest,
          law.says(),
          law.citation());
    }
  }

  /** The least level a control accepts of the trait that carries the law's number. */
  private void levels(Interval law) {
    for (Framework framework : frameworks) {
      for (Control control : framework.controls()) {
        if (law.controls().contains(control.id())) {
          control.needs().all().stream()
              .filter(need -> need.capability().id().equals(law.capability()))
              .forEach(need -> levels(law, control, need));
        }
      }
    }
  }

  private void levels(Interval law, Control control, Need need) {
    for (Ask condition : need.capability().conditions()) {
      for (Ask.Rank asked : condition.and(need.raised()).levels()) {
        Optional<Integer> days = asked.trait().level(asked.rank()).threshold();
        if (asked.trait().measure() == Trait.Measure.DAYS_AT_MOST
            && law.carriedBy().contains(asked.trait().id())
            && days.isPresent()
            && slower(days.get() * (long) MINUTES_A_DAY, law)) {
          problems.warning(
              SecondLookProblem.SLOW_LEVEL,
              control.place(),
              control.id(),
              asked.toString(),
              days.get(),
              law.says(),
              law.citation());
        }
      }
    }
  }

  private static boolean slower(long minutes, Interval law) {
    return law.atLeast() ? minutes < law.minutes() : minutes > law.minutes();
  }
}
