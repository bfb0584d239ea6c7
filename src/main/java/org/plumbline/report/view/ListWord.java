// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** How names stand together. */
enum ListWord implements Key {
  WITH_FUNCTION("capability", "function"),
  MORE("listed", "count"),
  PLAIN("listed");

  private final List<String> arguments;

  ListWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("list-word", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
