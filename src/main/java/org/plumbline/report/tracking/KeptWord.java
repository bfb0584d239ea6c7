// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.tracking;

import java.util.List;
import org.plumbline.phrase.Key;

/** What people wrote beside an item, and what to know about it. */
enum KeptWord implements Key {
  OWNER,
  STATUS,
  DUE_DATE,
  NOTES,
  ENTRIES("items"),
  OTHER_OWNER("note", "owner"),
  CLOSED("note"),
  WRITTEN("text");

  private final List<String> arguments;

  KeptWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("kept", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
