// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.util.regex.Pattern;

/**
 * Characters that nobody sees and that do harm: those that a database does not take, such as half
 * of a pair, and those that turn the order of what stands beside them, so that a name reads as
 * another.
 */
final class Invisible {
  private static final Pattern HARM =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\p{Cs}]");

  private Invisible() {}

  /** The text without them; line breaks and tabs stay. */
  static String without(String text) {
    return HARM.matcher(text).replaceAll("");
  }

  /** The same for what stands in one line. */
  static String line(String text) {
    return without(text).replaceAll("\\s+", " ").strip();
  }
}
