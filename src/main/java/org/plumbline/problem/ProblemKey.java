// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

import java.util.List;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/**
 * One mistake that can be made. Its words have two parts, {@code says} and {@code help}; both take
 * the same values, and {@code help} may be empty.
 */
public interface ProblemKey extends Key {

  /**
   * What an enum says of each of its mistakes.
   *
   * @param code stable, such as {@code CAT-014}; never reused
   * @param variant tells apart several messages of one code; empty where there is one
   * @param arguments names of the values of both parts, in their order
   */
  record Spec(String code, String variant, List<String> arguments) {}

  /** Its code, variant and values. */
  Spec spec();

  /** Stable code such as {@code CAT-014}; never reused. */
  default String code() {
    return spec().code();
  }

  @Override
  default List<String> arguments() {
    return spec().arguments();
  }

  @Override
  default String key() {
    String variant = spec().variant();
    return "problem." + code() + (variant.isEmpty() ? "" : "." + variant);
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
