// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import org.plumbline.phrase.Key;

/** How a condition on a fact is said, with the plain title of the fact. */
enum FactWord implements Key {
  YES("fact"),
  AT_LEAST("fact", "number");

  private final List<String> arguments;

  FactWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("fact-rule", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
