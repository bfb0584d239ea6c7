// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stated number by the calendar at worst, as thresholds are compared with it.
 *
 * @param deadlines minutes for each kind of updates; a single rhythm or deadline holds for all
 * @param kept minutes kept
 * @param attended hours a week
 * @param urgent true for the time of an urgent case
 */
record Reckoned(
    Map<UpdateKind, Long> deadlines,
    Optional<Long> kept,
    Optional<Integer> attended,
    boolean urgent) {

  Reckoned {
    deadlines = Collections.unmodifiableMap(deadlines);
  }

  /**
   * Takes a number by the calendar at worst.
   *
   * @param standIn kind of updates whose deadline counts for critical ones that have none
   */
  static Reckoned of(StatedNumber number, Optional<UpdateKind> standIn, BusinessHours hours) {
    Map<UpdateKind, Long> deadlines = new EnumMap<>(UpdateKind.class);
    Optional<Long> kept = Optional.empty();
    Optional<Integer> attended = Optional.empty();
    StatedNumber.Amount amount = number.amount();
    if (amount instanceof StatedNumber.Every every) {
      all(deadlines, every.length().minutesAtWorst(hours));
    } else if (amount instanceof StatedNumber.Within within) {
      all(deadlines, within.length().minutesAtWorst(hours));
    } else if (amount instanceof StatedNumber.WithinEach each) {
      each.lengths().forEach((kind, length) -> deadlines.put(kind, length.minutesAtWorst(hours)));
      standIn
          .flatMap(kind -> Optional.ofNullable(deadlines.get(kind)))
          .ifPresent(minutes -> deadlines.putIfAbsent(UpdateKind.CRITICAL, minutes));
    } else if (amount instanceof StatedNumber.Kept stated) {
      kept = Optional.of(stated.length().minutesAtWorst(hours));
    } else if (amount instanceof StatedNumber.Attended stated) {
      attended = Optional.of(stated.hours());
    }
    return new Reckoned(deadlines, kept, attended, number.urgent());
  }

  private static void all(Map<UpdateKind, Long> deadlines, long minutes) {
    for (UpdateKind kind : UpdateKind.values()) {
      deadlines.put(kind, minutes);
    }
  }

  /** True when there is a deadline for such updates, and it is no longer than so many minutes. */
  boolean within(UpdateKind kind, long most) {
    Long stated = deadlines.get(kind);
    return stated != null && stated <= most;
  }
}
