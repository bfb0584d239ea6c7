// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the page says of a duty that somebody says does not concern the organization. */
enum ConcernWord implements Key {
  LAW("kind"),
  NO_REASON,
  NO_INSTEAD,
  TOO_LONG("most"),
  NOTE("reason", "instead"),
  SAVED("what"),
  TAKEN_BACK("what");

  private final List<String> arguments;

  ConcernWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("concern", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
