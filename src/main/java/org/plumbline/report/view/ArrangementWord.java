// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What an arrangement is and was read from. */
enum ArrangementWord implements Key {
  OFFER,
  MODEL,
  NO_PAPER,
  USUAL_VALUES;

  private final List<String> arguments;

  ArrangementWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("arrangement", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
