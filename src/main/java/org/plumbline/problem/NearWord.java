// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

import java.util.List;
import org.plumbline.phrase.Key;

/** What to suggest for a word that is not known. */
enum NearWord implements Key {
  /** The nearest known word. */
  MEANT("word"),
  /** The nearest known word, and where words are declared. */
  MEANT_AND("word", "where"),
  /** All known words, where they are few. */
  KNOWN("words"),
  /** All known words, and where words are declared. */
  KNOWN_AND("words", "where"),
  /** Nothing comes near, and there are too many to list. */
  NONE;

  private final List<String> arguments;

  NearWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("near-word", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
