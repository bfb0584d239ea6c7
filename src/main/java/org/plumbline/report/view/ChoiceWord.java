// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the organization chose of a rule book. */
enum ChoiceWord implements Key {
  BASELINE,
  CHOSEN("baseline"),
  ADDED("control"),
  LEFT_OUT("control"),
  YES,
  NO;

  private final List<String> arguments;

  ChoiceWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("choice", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
