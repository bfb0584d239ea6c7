// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.phrase.Key;

/** What is said of a provider's matrix, in the words of the command that reads one. */
enum TheirWord implements Key {
  COLUMN_ID,
  COLUMN_OBJECTIVE,
  COLUMN_TYPE,
  COLUMN_EVIDENCE,
  COLUMN_WORDS,
  COLUMN_CLIENT_WORDS,
  COLUMN_OF("who"),
  SKIPPED("sheets"),
  SKIPPED_HIDDEN("sheets"),
  MACROS,
  CAVEAT("at", "words"),
  LOST("id", "shown", "at"),
  WHY_LETTERS_AND_TYPE("one", "other"),
  WHY_TWO_ROWS("one", "other"),
  WHY_OBJECTIVES("one", "other"),
  WHY_DENIED("other"),
  WHY_OPEN("one"),
  NO_WORD,
  UNKNOWN("count"),
  TALLY("provider", "joint", "client", "other", "absent", "open"),
  ACTS_PROVIDER,
  ACTS_JOINT,
  ACTS_CLIENT,
  ACTS_OTHER("name"),
  ACTS_NOT_APPLICABLE,
  ACTS_UNCLEAR,
  LACK_TERM("acts"),
  LACK_JOB("acts"),
  LACK_SIGNATURE("acts"),
  LACK_COVERAGE("acts"),
  LACK_UNREACHABLE("acts"),
  OVER_BY_LAW("act", "rule"),
  OVER_BY_NATURE("act", "rule");

  private final List<String> arguments;

  TheirWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("matrix", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
