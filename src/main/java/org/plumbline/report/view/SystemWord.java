// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What is said of the list of systems. */
enum SystemWord implements Key {
  ASSUMED,
  NOT_LISTED,
  NAMED("name", "description"),
  ALL_DUTIES("who"),
  SOME_DUTIES("who", "duties"),
  MANY_DUTIES("who", "count"),
  EXEMPT("reason"),
  CARED_AND_EXEMPT("care", "exempt");

  private final List<String> arguments;

  SystemWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("system", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
