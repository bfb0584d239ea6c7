// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.phrase.Key;

/** What a check counts. */
enum Counted implements Key {
  FRAMEWORKS("count"),
  CONTROLS("count"),
  CAPABILITIES("count"),
  MODELS("count"),
  CROSSWALKS("count"),
  ORGANIZATION("name"),
  SYSTEMS("count"),
  OFFERS("count"),
  /** Answers of a provider that stand with words of their own. */
  ANSWERS("provider", "count"),
  /** Answers that do not count yet. */
  ANSWERS_WAITING("count"),
  NO_ANSWERS;

  private final List<String> arguments;

  Counted(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("counted", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
