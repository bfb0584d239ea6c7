// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.phrase.Key;

/**
 * What pages say that depends on more than the page: titles with their figures, mistakes, deeds.
 */
enum PageWord implements Key {
  START_TITLE,
  NEXT_CHECK("name"),
  NEXT_DECISION,
  NOTHING_TICKED,
  SAYS_WHAT("title"),
  SAYS_OF_WHICH("title"),
  SIGNED_BY_WHOM("title"),
  SIGNED_ON_DAY("title"),
  RAIL_SYSTEMS,
  RAIL_OFFERS,
  RAIL_DECISION,
  RAIL_CHANGES,
  RAIL_JOBS,
  RAIL_YOURS,
  RAIL_LETTERS,
  NO_NAME,
  NO_PEOPLE,
  NO_PROVIDER,
  RULES_OF("rules"),
  RULES_YOUR_OWN,
  SYSTEMS_TITLE("count", "open"),
  SYSTEM_NO_NAME,
  SYSTEM_TWICE("name"),
  CARE_NO_WHO("name"),
  CARE_PROVIDER,
  CARE_SOME,
  OFFERS_NONE,
  OFFERS_ASKED("files"),
  OFFERS_TITLE("count"),
  OFFERS_WAITING("count", "name", "waiting"),
  OFFERS_PRICE_UNKNOWN,
  NO_FILE,
  FILE_GONE,
  REPLY_TITLE("name", "closes", "open", "opens"),
  REPLY_NEW("name"),
  REPLY_SAME("file"),
  FILE_TOO_LARGE("most"),
  READER_TITLE("count", "waiting"),
  READER_DONE("count"),
  READER_NOTHING,
  READER_BY_HAND,
  TABLE_NONE("name"),
  COLUMNS_TITLE("file"),
  COLUMNS_ONE_ID("count"),
  COLUMNS_ONE("what"),
  COLUMNS_OTHER,
  DID_CORRECT("name"),
  QUESTIONS_TITLE("name", "answered", "all"),
  QUESTION_HALF("question"),
  QUESTION_SYSTEMS("question"),
  DECISION_NONE,
  CHANGES_TITLE("count", "name", "first", "open"),
  CHANGES_NONE("name"),
  METER("steps", "all", "promised", "open", "left", "yours"),
  BEST_FOR("month", "closes", "open", "write"),
  BEST_COST_OF("usd", "unpriced"),
  NO_MONEY,
  NO_COUNT,
  JOBS_TITLE("name", "all", "settled", "open", "nobody"),
  LETTERS_NONE,
  LETTERS_TITLE("name", "changes"),
  LETTERS_NOTHING("name"),
  CONFLICT_TITLE,
  MISSING_TITLE,
  BROKEN_TITLE,
  FAILED_TITLE,
  FAILED("number"),
  WORDS_TITLE,
  BACKUP_TITLE("count"),
  BACKUP_TAKEN("names"),
  SAVED,
  THIS_COMPUTER,
  SAVED_AT("time"),
  NOT_SAVED_YET("why"),
  NOT_SAVED_STALE,
  READ_SAVED("files", "waiting", "beside"),
  READ_CONTRADICTION("one", "at", "other", "where"),
  ANSWERS_SAVED("waiting"),
  ANSWERS_PAPER("name"),
  DID_SYSTEMS,
  KEPT_AS("name", "kept"),
  DID_READ("files"),
  DID_CONFIRM("name"),
  DID_SCOPE("name"),
  DID_SIGNED("name"),
  DID_UNSIGNED("name", "paper"),
  UNSIGNED("paper"),
  DID_ANSWER("name"),
  DID_IMPORT("file"),
  DID_REMOVE("name"),
  DID_NEW("name");

  private final List<String> arguments;

  PageWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("web-said", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
