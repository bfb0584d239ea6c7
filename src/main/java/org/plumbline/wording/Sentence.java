// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import org.jspecify.annotations.Nullable;

/** Words under a key, taken apart when they are first said: no run says all of them. */
final class Sentence {
  private final String text;
  private final Plurals plurals;
  // Invariant: whichever thread sets it, it is the same pattern
  private volatile @Nullable Pattern pattern;

  /**
   * Words that {@link PatternReader} has found to be in order.
   *
   * @param text as it stands in the words file, without white space around it
   */
  Sentence(String text, Plurals plurals) {
    this.text = text;
    this.plurals = plurals;
  }

  Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      try {
        known = PatternReader.read(text, plurals);
      } catch (PatternReader.Faulty e) {
        throw new IllegalStateException(text, e);
      }
      pattern = known;
    }
    return known;
  }
}
