// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import org.plumbline.phrase.Key;

/** What became of a withdrawn control, and what to do where it is named all the same. */
enum Successor implements Key {
  /** It lives on under other ids; {@code use} is {@code link} or {@code name}. */
  LIVES_ON("how", "ids", "count", "use"),
  ENDED("how", "use");

  private final List<String> arguments;

  Successor(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("successor", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
