// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.util.Locale;
import java.util.Optional;

/**
 * A part of long work that is done as a whole or not at all.
 *
 * @param number from 1
 * @param step how far it is, of so many steps
 * @param message why it could not be done; of a mistake of ours the number under which the log has
 *     it
 * @param result SHA-256 of what came of it
 * @param tries how often it was begun
 * @param worker the instance that began it last
 */
public record JobItem(
    int number,
    New what,
    State state,
    int step,
    String message,
    Optional<String> result,
    int tries,
    String worker) {

  /**
   * What is to be done.
   *
   * @param subject what it is about: an organization, a document, papers
   * @param input hash of what its result rests on: the same input, the same result
   * @param steps how many steps it takes, as far as that is known
   */
  public record New(String subject, String input, int steps) {}

  /** What became of it. */
  public enum State {
    WAITING,
    DONE,
    /** Its input has not changed since it was last done. */
    KEPT,
    /** Something was wrong with its input; the message says what and where. */
    FAILED,
    /** A mistake of ours. */
    BROKEN,
    /** Each time it was begun, the program ended. */
    INTERRUPTED;

    /** As programs and the database spell it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether it could not be done. */
  public boolean failed() {
    return state == State.FAILED || state == State.BROKEN || state == State.INTERRUPTED;
  }
}
