// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** Whom to ask for a record beside who usually holds it. */
enum RecordWord implements Key {
  ALSO_ASK("who");

  private final List<String> arguments;

  RecordWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("record", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
