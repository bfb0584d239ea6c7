// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

import org.plumbline.phrase.Phrase;

/**
 * One mistake in an input.
 *
 * @param code stable code such as {@code CAT-014}; never reused
 * @param severity error stops the run, warning does not
 * @param place where it stands
 * @param message what is wrong: lower case, no full stop, user text in backticks
 * @param help what to do about it; its words may be empty
 */
public record Problem(String code, Severity severity, Place place, Phrase message, Phrase help) {

  /**
   * A mistake with its values in the order of the key's arguments; long texts are shortened and
   * characters that steer a terminal replaced.
   */
  public static Problem of(ProblemKey key, Severity severity, Place place, Object... values) {
    Object[] shown = Quoted.all(values);
    return new Problem(key.code(), severity, place, key.says(shown), key.help(shown));
  }

  /** How much a problem weighs. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTE
  }
}
