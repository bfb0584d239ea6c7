// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import org.plumbline.phrase.Key;

/** What is said about ids of controls. */
enum IdWord implements Key {
  /** How to see every id of a framework. */
  LISTED("framework");

  private final List<String> arguments;

  IdWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("id-word", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
