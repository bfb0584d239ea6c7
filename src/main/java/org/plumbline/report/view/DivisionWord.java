// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the matrix that both sides sign says of a part. */
enum DivisionWord implements Key {
  BOTH("provider", "organization"),
  OPEN,
  NOBODY,
  NOT_POSSIBLE,
  PERFORMER,
  KEPT("record", "holder"),
  KEPT_BY_NOBODY("record");

  private final List<String> arguments;

  DivisionWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("division", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
