// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import org.plumbline.phrase.Key;

/** How the number of an interval is said. */
enum IntervalWord implements Key {
  /** The number with its unit; {@code bound} is {@code at-most} or {@code at-least}. */
  NUMBER("bound", "unit", "count"),
  /** The number and on what it stands. */
  WITH_BASIS("number", "basis");

  private final List<String> arguments;

  IntervalWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("interval-number", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
