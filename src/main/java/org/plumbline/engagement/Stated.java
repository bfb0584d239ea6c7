// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Optional;

/**
 * The level a trait is taken at, and how we know.
 *
 * @param level rank on the trait's scale
 * @param origin where the value comes from
 * @param words what was stated, in the words of the paper, or empty
 * @param source clause of the paper, F-numbers or practice note
 * @param number days or hours a week that were stated; empty where a level was
 */
public record Stated(
    int level, Origin origin, String words, String source, Optional<Integer> number) {

  /** A level stated by name. */
  public Stated(int level, Origin origin, String words, String source) {
    this(level, origin, words, source, Optional.empty());
  }

  /** How a level is known. */
  public enum Origin {
    /** A clause of the offer or contract. */
    CONTRACT("stated in the contract"),
    /** Said by the provider outside the contract. */
    PROVIDER("stated by the provider"),
    /** A fact of the organisation. */
    ORGANISATION("stated by the organisation"),
    /** Not stated: the least the model offers. */
    NOT_STATED("not stated; taken as the least the model offers"),
    /** A support model's value, from a source text. */
    SOURCE("from the source texts"),
    /** A support model's value, from practice. */
    PRACTICE("practice assumption");

    private final String words;

    Origin(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
