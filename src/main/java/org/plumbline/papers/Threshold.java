// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** From which number a level holds. */
sealed interface Threshold {

  /** True when the number is at least as good as the threshold asks. */
  boolean reachedBy(Reckoned number);

  /** How much it asks beside others of its kind: the more, the stricter. */
  long strictness();

  /**
   * A rhythm or deadline of at most so long.
   *
   * @param minutes by the calendar
   * @param urgent true when only the time for an urgent case reaches it
   */
  record AtMost(long minutes, boolean urgent) implements Threshold {
    @Override
    public boolean reachedBy(Reckoned number) {
      return (number.urgent() || !urgent) && number.within(UpdateKind.OTHER, minutes);
    }

    @Override
    public long strictness() {
      return -minutes;
    }
  }

  /**
   * Deadlines of at most so long, each for its kind of updates; all of them must be kept.
   *
   * @param minutes by the calendar
   */
  record EachAtMost(Map<UpdateKind, Long> minutes) implements Threshold {
    public EachAtMost {
      minutes = Collections.unmodifiableMap(new EnumMap<>(minutes));
    }

    @Override
    public boolean reachedBy(Reckoned number) {
      return minutes.entrySet().stream()
          .allMatch(most -> number.within(most.getKey(), most.getValue()));
    }

    @Override
    public long strictness() {
      return -minutes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
  }

  /** Kept at least so many minutes by the calendar. */
  record KeptAtLeast(long minutes) implements Threshold {
    @Override
    public boolean reachedBy(Reckoned number) {
      return number.kept().filter(kept -> kept >= minutes).isPresent();
    }

    @Override
    public long strictness() {
      return minutes;
    }
  }

  /** At least so many attended hours a week. */
  record HoursAtLeast(int hours) implements Threshold {
    @Override
    public boolean reachedBy(Reckoned number) {
      return number.attended().filter(attended -> attended >= hours).isPresent();
    }

    @Override
    public long strictness() {
      return hours;
    }
  }
}
