// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the page of signatures under a responsibility matrix says. */
enum SignatureWord implements Key {
  TITLE("name", "provider"),
  FOOT,
  STATE("signed", "all"),
  SHEET("hash"),
  BINDS("signed", "provider"),
  TABLE,
  PARTY,
  WHO,
  ROLE,
  DAY,
  WHICH,
  ON("day"),
  THIS,
  EARLIER("hash"),
  TAKEN_BACK("day"),
  STILL("parties");

  private final List<String> arguments;

  SignatureWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("signature", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
