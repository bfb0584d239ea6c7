// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/**
 * What is said of one offer: its changes, jobs, prices, records, and what would move its verdicts.
 */
enum OfferWord implements Key {
  NOTHING_SAID,
  SAYS("words"),
  SAYS_AT("words", "clause"),
  NOT_SIGNED,
  LEFT_OUT("system"),
  NOT_NAMED("system"),
  TITLE_OF("title", "subject"),
  EVERY("days"),
  TOPICS("topics"),
  JOB_COUNTS("name", "promised", "all", "open", "nobody"),
  JOB_HELD("who"),
  JOB_SHARED("who"),
  JOB_PROVIDER,
  JOB_OTHER,
  JOB_YOURS,
  JOB_OPEN,
  JOB_UNSIGNED,
  JOB_UNCOVERED,
  JOB_NOBODY,
  JOB_IMPOSSIBLE,
  JOB_NONE,
  PRICE("currency", "amount"),
  PRICE_RANGE("currency", "low", "high"),
  PRICE_NONE,
  PRICE_WHOLE,
  PRICE_UNIT("unit", "per"),
  PRICE_YEAR("year"),
  PRICE_ONCE,
  PRICE_UNKNOWN("what"),
  PRICE_RISES("percent"),
  PRICE_NO_LIMIT,
  PRICE_ESTIMATED,
  MOVES_CARER("system", "closes"),
  MOVES_FACT("fact", "closes"),
  MOVES_TERM("term", "closes"),
  MOVES_DELIVERABLE("act", "closes"),
  MOVES_CONTRACT("closes"),
  POINT_TERM,
  POINT_RENEWAL,
  POINT_EARLY_END,
  POINT_LIABILITY_CAP,
  POINT_PRICE_RISES,
  POINT_UNILATERAL_CHANGE,
  POINT_EXIT,
  MOMENT_SIGN,
  MOMENT_START,
  MOMENT_EVENT,
  MOMENT_MONTH,
  MOMENT_QUARTER,
  MOMENT_YEAR,
  MOMENT_BREACH,
  HOLDER_ORGANISATION,
  HOLDER_PROVIDER("name"),
  HOLDER_NOBODY,
  BASIS_OWN,
  BASIS_ROW,
  BASIS_DELIVERABLE,
  BASIS_STATED,
  BASIS_KEPT,
  BASIS_USUAL,
  BASIS_OPEN,
  KEEP("count", "rule", "basis"),
  KEEP_DAYS("count", "rule", "basis"),
  KEEP_NONE,
  PART_PROVIDER("name"),
  PART_SHARED("name"),
  PART_ORGANISATION,
  PART_OPEN,
  PART_NOBODY,
  PART_NOT_POSSIBLE,
  DECIDES_YOU,
  DECIDES_PERFORMER;

  private final List<String> arguments;

  OfferWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("offer", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
