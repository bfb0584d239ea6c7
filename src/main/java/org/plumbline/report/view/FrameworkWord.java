// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** From when a rule book binds. */
enum FrameworkWord implements Key {
  FROM("date"),
  PROPOSED_FROM("date");

  private final List<String> arguments;

  FrameworkWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("framework", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
