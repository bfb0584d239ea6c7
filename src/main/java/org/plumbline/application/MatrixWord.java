// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.phrase.Key;

/** What is said of a foreign matrix. */
public enum MatrixWord implements Key {
  HEADLINE("file", "controls", "rows"),
  KEPT_MAPPING,
  SHEET("sheet", "head", "rows"),
  TABLE("head", "rows"),
  NO_HEAD,
  COLUMN_ID,
  COLUMN_OBJECTIVE,
  COLUMN_TYPE,
  COLUMN_EVIDENCE,
  COLUMN_WORDS,
  COLUMN_CLIENT_WORDS,
  COLUMN_OF("who"),
  LETTERS_FIRST,
  TYPE_FIRST,
  RIVALS("count", "columns"),
  HIDDEN_COLUMNS("columns"),
  HIDDEN_ROWS("rows"),
  SKIPPED("sheets"),
  SKIPPED_HIDDEN("sheets"),
  MACROS,
  CAVEAT("at", "words"),
  SAMPLE("count", "all"),
  ROW("who", "said"),
  LOST("count"),
  LOST_ROW("shown"),
  LOOK("count"),
  DOUBT("why", "who"),
  WHY_LETTERS_AND_TYPE("one", "other"),
  WHY_TWO_ROWS("one", "other"),
  WHY_OBJECTIVES("one", "other"),
  WHY_DENIED("other"),
  WHY_WORDS("one", "other"),
  WHY_WORD_UNKNOWN("one"),
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
  ASK,
  YES,
  CONFIRMED("count"),
  WAITING("count"),
  KEPT_OFFER("path"),
  ONLY_LOOKED,
  WORTH,
  SUM("all", "holds", "over", "beyond", "lacks", "nobody"),
  HOLDS("count"),
  UNREACHABLE("count"),
  LACKS("count"),
  LACK_EXCLUDED("acts"),
  LACK_STAFF("acts"),
  LACK_TERM("acts"),
  LACK_RECORD("acts"),
  LACK_JOB("acts"),
  LACK_SIGNATURE("acts"),
  LACK_COVERAGE("systems", "acts"),
  OVER("count"),
  OVER_BY_LAW("act", "rule"),
  OVER_BY_NATURE("act", "rule"),
  LESS("count"),
  LESS_ROW("who", "acts"),
  OPEN("count"),
  ORPHANS("count"),
  NOBODY("count"),
  PART("count"),
  PART_LACKS("acts"),
  DOUBLED("count"),
  OTHERS("count"),
  ABSENT("count"),
  YOURS("count"),
  NAMED_OTHERWISE("named", "provider"),
  COUNSEL;

  private final List<String> arguments;

  MatrixWord(String... arguments) {
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
