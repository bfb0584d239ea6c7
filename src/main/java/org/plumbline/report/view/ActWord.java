// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** Who acts for one control. */
enum ActWord implements Key {
  WITH_YOU("act"),
  YOURS("act", "actor"),
  YOURS_WITH_PROVIDER("act", "actor"),
  OTHERS("act", "who"),
  ACCOUNTABLE;

  private final List<String> arguments;

  ActWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("act", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
