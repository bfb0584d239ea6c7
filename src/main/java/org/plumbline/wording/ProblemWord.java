// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.List;
import org.plumbline.phrase.Key;

/** The words around every problem. */
enum ProblemWord implements Key {
  ERROR,
  WARNING,
  NOTE,
  HELP("help");

  private final List<String> arguments;

  ProblemWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("problem-word", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
