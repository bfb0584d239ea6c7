// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import java.util.Optional;
import org.plumbline.phrase.Key;

/**
 * The level a trait is taken at, and how we know.
 *
 * @param level rank on the trait's scale
 * @param origin where the value comes from
 * @param words what was stated, in the words of the paper, or empty
 * @param source clause of the paper, F-numbers or practice note
 * @param number days or hours a week that were stated; empty where a level was
 * @param paper title of the paper it stands in, where there are several; empty otherwise
 */
public record Stated(
    int level, Origin origin, String words, String source, Optional<Integer> number, String paper) {

  /** A level stated by name in the only paper, or in none. */
  public Stated(int level, Origin origin, String words, String source) {
    this(level, origin, words, source, Optional.empty(), "");
  }

  /** How a level is known. */
  public enum Origin implements Key {
    /** A clause of the offer or contract. */
    CONTRACT,
    /** Said by the provider outside the contract. */
    PROVIDER,
    /** The papers list what they do or leave out, which divides the work in words. */
    LISTED,
    /** A fact of the organisation. */
    ORGANISATION,
    /** Not stated: the least the model offers. */
    NOT_STATED,
    /** A support model's value, from a source text. */
    SOURCE,
    /** A support model's value, from practice. */
    PRACTICE;

    @Override
    public String key() {
      return Key.spelled("origin", this);
    }

    @Override
    public List<String> arguments() {
      return List.of();
    }
  }
}
