// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The number of a statement in a paper.
 *
 * @param amount how often, within what time, how long or how many hours
 * @param from what starts the clock, if the paper says so
 * @param urgent true when it is the time for an urgent case
 */
public record StatedNumber(Amount amount, Optional<ClockStart> from, boolean urgent) {

  /** A number with neither a start of its clock nor urgency. */
  public static StatedNumber of(Amount amount) {
    return new StatedNumber(amount, Optional.empty(), false);
  }

  /** What kind of number it is. */
  public sealed interface Amount {
    /** The key it is stated under. */
    NumberKey key();
  }

  /** A rhythm: from one time to the next. */
  public record Every(Promised length) implements Amount {
    @Override
    public NumberKey key() {
      return NumberKey.EVERY;
    }
  }

  /** A deadline for all cases. */
  public record Within(Promised length) implements Amount {
    @Override
    public NumberKey key() {
      return NumberKey.WITHIN;
    }
  }

  /**
   * Deadlines of several kinds of updates.
   *
   * @param lengths at least one
   */
  public record WithinEach(Map<UpdateKind, Promised> lengths) implements Amount {
    public WithinEach {
      lengths = Collections.unmodifiableMap(new EnumMap<>(lengths));
      if (lengths.isEmpty()) {
        throw new IllegalArgumentException("no deadline");
      }
    }

    @Override
    public NumberKey key() {
      return NumberKey.WITHIN;
    }
  }

  /** How long something is kept. */
  public record Kept(Promised length) implements Amount {
    @Override
    public NumberKey key() {
      return NumberKey.KEPT;
    }
  }

  /**
   * Hours a week in which a person acts.
   *
   * @param hours 0 to 168
   */
  public record Attended(int hours) implements Amount {
    /** Hours of a week. */
    public static final int MOST = 168;

    public Attended {
      if (hours < 0 || hours > MOST) {
        throw new IllegalArgumentException(hours + " hours a week");
      }
    }

    @Override
    public NumberKey key() {
      return NumberKey.HOURS_A_WEEK;
    }
  }
}
