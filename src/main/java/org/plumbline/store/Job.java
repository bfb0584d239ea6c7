// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Long work that somebody asked for, with how far it is.
 *
 * @param id 16 hexadecimal digits
 * @param run how often it was begun: 1, and one more each time somebody lets it go on
 * @param finished when its last item was done; empty as long as there is something left
 */
public record Job(
    String id,
    Asked asked,
    Who who,
    Instant at,
    State state,
    int run,
    Optional<Instant> finished,
    Counts counts) {

  /**
   * What is to be done.
   *
   * @param kind name of the kind of work
   * @param slug of the organization; empty for several
   * @param subject what of it, as its kind of work spells it
   * @param input hash of what the work rests on: the same asked again while it runs is the same job
   */
  public record Asked(String kind, String slug, String subject, String input) {}

  /** How far it is. */
  public enum State {
    /** Nobody has begun it. */
    WAITING,
    RUNNING,
    /** Somebody has stopped it; what was done stays. */
    STOPPED,
    DONE,
    /** Everything was tried, and something could not be done. */
    FAILED;

    /** As programs and the database spell it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * How many items there are, and what became of them.
   *
   * @param kept those of the done ones that had not changed since they were last done
   * @param step steps that were taken in all items; of a paper a step is a page
   */
  public record Counts(int items, int done, int kept, int failed, int step, int steps) {
    /** How many items nobody needs to look at any more. */
    public int settled() {
      return done + failed;
    }
  }

  /** Whether something is being done, or will be without anybody's doing. */
  public boolean open() {
    return state == State.WAITING || state == State.RUNNING;
  }

  /** Whether somebody can let it go on. */
  public boolean canGoOn() {
    return state == State.STOPPED || state == State.FAILED;
  }
}
