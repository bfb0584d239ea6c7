// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import org.plumbline.phrase.Key;

/** What can be wrong where data names a trait and a level of it; the code is the file's own. */
enum LevelWord implements Key {
  UNKNOWN_TRAIT("trait"),
  UNKNOWN_LEVEL("level", "trait"),
  UNKNOWN_ELEMENT("element"),
  /** What to write in place of the number of a level. */
  NUMBER("number", "name");

  private final List<String> arguments;

  LevelWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("level-word", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
