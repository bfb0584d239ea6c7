// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the command about many clients prints. */
enum PortfolioSay implements Key {
  SEEN("done", "of"),
  NOBODY("folder"),
  NOBODY_HELP,
  PASSED("count", "some", "more"),
  ABOUT("clients", "offers", "date"),
  NEED("late", "stops"),
  COUNTS("unchanged", "judged"),
  CLIENT,
  BEST,
  STOP,
  OPEN,
  CHANGES,
  NEXT,
  NO_OFFER,
  DAY_LATE("date"),
  UNREAD("count"),
  UNREAD_MORE("more", "client"),
  REMEDY("help"),
  SHARED,
  SHARED_ONE("provider", "change", "clients", "of", "helps"),
  SHARED_MORE("more"),
  DROP("provider", "what"),
  DROP_WORDS,
  DROP_WORD("words"),
  DROP_MORE("more"),
  DROP_SILENT("provider"),
  DROP_NOBODY("clients", "provider"),
  DROP_HITS("hit", "clients", "provider"),
  LOSES,
  PROMISED,
  WHICH;

  private final List<String> arguments;

  PortfolioSay(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("portfolio", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
