// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What an owner does first, and what stays. */
enum DecisionWord implements Key {
  GATE("title", "effect"),
  CLOSE("title"),
  SEE_ABOVE,
  ACTION("cause", "severity", "count"),
  WRITE("changes", "closes", "sofar", "open"),
  CHANGE_MODEL("severity", "count"),
  OUT_OF_REACH("capabilities"),
  KEPT("count"),
  WITHOUT_OWNER,
  OWNERLESS("count", "all");

  private final List<String> arguments;

  DecisionWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("decision", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
