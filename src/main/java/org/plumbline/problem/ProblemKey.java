// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/**
 * One mistake that can be made. Its words have two parts, {@code says} and {@code help}; both take
 * the same values, and {@code help} may be empty.
 */
public interface ProblemKey extends Key {

  /** Stable code such as {@code CAT-014}; never reused. */
  String code();

  /** Tells apart several messages of one code; empty where there is one. */
  default String variant() {
    return "";
  }

  @Override
  default String key() {
    return "problem." + code() + (variant().isEmpty() ? "" : "." + variant());
  }

  /** What is wrong. */
  default Phrase says(Object... values) {
    return new Phrase(key() + ".says", Phrase.named(this, values));
  }

  /** What to do about it. */
  default Phrase help(Object... values) {
    return new Phrase(key() + ".help", Phrase.named(this, values));
  }
}
