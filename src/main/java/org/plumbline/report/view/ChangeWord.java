// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What became of the open items of an earlier report. */
enum ChangeWord implements Key {
  ABSENT,
  COUNTS("added", "gone", "moved", "carried", "aside", "unchanged"),
  ITEM("rule", "control", "arrangement");

  private final List<String> arguments;

  ChangeWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("change", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
