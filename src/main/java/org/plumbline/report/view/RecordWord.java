// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** How long a record is kept, and for which controls. */
enum RecordWord implements Key {
  KEEP_YEARS("count"),
  KEEP_DAYS("count"),
  KEEP_BY_RULE("keep", "rule"),
  KEEP_BY_PRACTICE("keep"),
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
