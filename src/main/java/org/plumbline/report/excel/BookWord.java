// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the sheets for working say: their messages, what to do there, and the first sheet. */
enum BookWord implements Key {
  START_ABOUT("organization", "offers", "rules", "date"),
  NOTHING_DERIVED,
  DUTIES("all"),
  BAR("offer", "bar"),
  CHART("bars"),
  WHERE_TO_GO,
  FOR_WHOM,
  GO_OFFERS,
  GO_CHANGES("count"),
  GO_JOBS,
  GO_YOURS("count"),
  GO_COST,
  GO_TRACKING("count"),
  GO_ANSWERS,
  GO_EVIDENCE,
  GO_COVER,
  WHO_OWNER,
  WHO_COUNSEL,
  WHO_OFFICER,
  WHO_OFFICE,
  WHO_ASKS,
  WHO_AUDIT,
  WHO_FIRST,
  PROGRESS,
  OF,
  AGREED("name"),
  DUTIES_CLOSED,
  OWN_DONE,
  ITEMS_CLOSED,
  OFFERS_TODO,
  CHANGES_TODO,
  CHANGES_NONE,
  NO_LONGER,
  JOBS_TODO,
  JOBS_NONE,
  YOURS_TODO,
  YOURS_NONE,
  COST_TODO,
  COST_NONE,
  COST_BESIDE,
  COST_CHANGES,
  COST_TOTAL,
  NO_STOP,
  HELP_NEEDED,
  HELP_BOUGHT,
  REPLY_YES,
  REPLY_NO,
  REPLY_PART,
  EVIDENCE_TITLE("count"),
  EVIDENCE_TODO,
  EVIDENCE_NONE,
  HELD_WITH("name"),
  OBJECTIVES_TITLE("count", "name"),
  OBJECTIVES_TODO,
  STATE_ON_TIME,
  STATE_LATE,
  STATE_ASKED,
  STATE_MISSING,
  STATE_DRAFT,
  ANSWERS_TITLE("count"),
  ANSWERS_TODO,
  MATRIX_TITLE("count"),
  MATRIX_TODO,
  MATRIX_NONE,
  CAUSES_TITLE("count"),
  CAUSES_TODO,
  CAUSES_NONE,
  MONITORING_TITLE("count"),
  MONITORING_TODO,
  MONITORING_NONE,
  RETAINED_TITLE("count"),
  RETAINED_TODO,
  GATES_TITLE("count"),
  GATES_TODO,
  BANDS_TITLE("count"),
  BANDS_TODO,
  BANDS_NONE,
  WRITE_A_NUMBER;

  private final List<String> arguments;

  BookWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("book", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
