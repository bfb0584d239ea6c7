// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the pages about many clients and about long work say that depends on more than the page. */
enum WorkWord implements Key {
  CLIENTS_TITLE("need", "all"),
  CLIENTS_NONE,
  CLIENTS_UNJUDGED("count"),
  TERM_UNKNOWN("term"),
  LOSES("offer", "lost", "promised", "ids", "more"),
  TITLE("running"),
  PORTFOLIO("count"),
  DOCUMENTS("name"),
  PAPER("files", "name"),
  DROP("provider", "term"),
  AT("what", "state", "done", "of"),
  BROKEN("number"),
  INTERRUPTED;

  private final List<String> arguments;

  WorkWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("work", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
