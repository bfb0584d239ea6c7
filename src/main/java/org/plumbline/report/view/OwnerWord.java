// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What an owner reads first: the message of each page, the answer, the steps. */
enum OwnerWord implements Key {
  AGREED,
  NOTHING_OPEN,
  REPAIR("changes"),
  NOT_ENOUGH("left"),
  REVIEW("changes", "name"),
  SIGNED_SHORT("left", "name"),
  RULES("changes", "common", "rules"),
  ALL_AGREED("name"),
  SIGN("name"),
  EQUAL("name", "other"),
  EQUAL_TWO,
  TWO_WORTH("all", "name", "other"),
  REPAIR_OF("offers", "name"),
  LEAST_OF("offers", "name", "left"),
  KIND_ONE("name"),
  KIND_SOME,
  KIND_NONE,
  ANSWER_COMPLETE("name"),
  ANSWER_REPAIR("name", "changes"),
  ANSWER_LEAST("name", "changes", "left"),
  ANSWER_SHORT("name", "left"),
  ANSWER_STOP("gate"),
  ANSWER_NO_STOP,
  ANSWER_PROMISED("carried", "all", "own", "signed"),
  ANSWER_NEXT_LEFT("name", "left"),
  ANSWER_NEXT_CHANGES("name", "changes"),
  ANSWER_NEXT_SAME("name"),
  ANSWER_CHEAPER("name", "price"),
  ANSWER_DEARER("name", "price"),
  ANSWER_KIND("name", "left"),
  ANSWER_NO_OFFER,
  STEP_PLAN,
  STEP_QUESTIONS("name", "closes", "open", "left"),
  STEP_STOP("name", "gate"),
  STEP_COUNSEL("name", "changes", "points"),
  STEP_SIGN("name"),
  STEP_CARER("system", "count"),
  STEP_FACT("question", "count"),
  STEP_HELP("acts", "more"),
  STEP_PROOFS("name"),
  STEP_DAY_ONE("count"),
  STEP_OFFERS,
  STEP_READ,
  WHO_NOT_NAMED,
  FIRST_PAPER("paper", "more"),
  BAR_OFFERED("rule"),
  BAR_SIGNED("rule"),
  BAR_USUAL("rule"),
  BAR_FIRST("changes", "rule"),
  BAR_COMMON("changes", "rule"),
  BAR_ALL("rule"),
  BAR_TEXT("promised", "shared", "open", "nobody", "impossible", "yours"),
  LEFT_NOTHING("changes"),
  LEFT_SOME("left", "changes"),
  LEFT_NONE_OPEN,
  POINTS("offered", "all"),
  NO_POINTS("count"),
  NO_STOP,
  CHANGES_OF("changes", "name"),
  CHANGES_KIND("name"),
  JOBS_COLUMN("count", "system"),
  JOBS_COUNT("promised", "all", "open", "nobody"),
  YOURS_COUNT("yours", "more"),
  COST_DIFFERENCE("name", "price", "other"),
  COST_ONE("name", "price"),
  COST_UNKNOWN;

  private final List<String> arguments;

  OwnerWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("owner", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
