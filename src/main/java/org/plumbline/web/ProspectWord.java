// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.phrase.Key;

/** What pages say of somebody who is no client yet. */
enum ProspectWord implements Key {
  TITLE("count"),
  ANSWER("name", "promised", "all"),
  MEANS("promised", "changes", "yours"),
  PROVIDER,
  PAPER,
  CLAUSE,
  DID_BECOME,
  KEPT("name"),
  BECAME("name");

  private final List<String> arguments;

  ProspectWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("prospect", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
