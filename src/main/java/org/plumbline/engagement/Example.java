// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.capability.Trait;
import org.plumbline.phrase.Key;

/** How the value of a trait is written, for a reader who wrote another one. */
enum Example implements Key {
  LEVEL,
  EVERY,
  KEPT,
  HOURS;

  static Example of(Trait trait) {
    return switch (trait.measure()) {
      case DAYS_AT_MOST -> EVERY;
      case DAYS_AT_LEAST -> KEPT;
      case HOURS_A_WEEK -> HOURS;
      case NONE -> LEVEL;
    };
  }

  @Override
  public String key() {
    return Key.spelled("example", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
