// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** Where numbers and links come from. */
enum SourceWord implements Key {
  ASSUMED_INTERVAL,
  NOT_STATED,
  MODEL_VALUE,
  CHOICE,
  EVERY_CONTROL,
  STATED("level", "origin"),
  BASELINE("baseline"),
  ADDED,
  LEFT_OUT,
  LINK_ON_FILE,
  JOINED_THROUGH("document", "id"),
  BECAUSE("source", "because"),
  COPY_READ("source", "copy", "date"),
  READ("source", "date"),
  FROM_TO("from", "to");

  private final List<String> arguments;

  SourceWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("source", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
