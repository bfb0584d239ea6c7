// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.phrase.Key;

/** What pages say of signatures under the responsibility matrix. */
enum SignedWord implements Key {
  DID_SIGN("party"),
  DID_TAKE_BACK("party"),
  SIGNED("party"),
  TAKEN_BACK("party"),
  OTHER_SHEET,
  WHO,
  ROLE,
  DAY;

  private final List<String> arguments;

  SignedWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("signed-said", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
