// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the officer's pages say that depends on more than the page: titles with their figures. */
enum AuditWord implements Key {
  RAIL_STATUS,
  RAIL_REQUIREMENTS,
  RAIL_MATRIX,
  RAIL_TRACKING,
  RAIL_EVIDENCE,
  RAIL_DIFFERENCES,
  RAIL_HAND_OVER,
  RAIL_TRAIL,
  RAIL_SEARCH,
  NOTHING,
  REQUIREMENT_TITLE("title", "verdict", "missing", "signed"),
  REQUIREMENTS_TITLE("all", "open"),
  MATRIX_TITLE("settled", "all", "nobody", "signed"),
  TRACKING_TITLE("open", "days"),
  NEXT_DUE("days"),
  NEXT_LATE("days"),
  STATUS_LATE("count", "kind"),
  TRACKING_NONE("closed"),
  BROUGHT_TITLE("count", "file"),
  BROUGHT_NONE("file"),
  BROUGHT_SAVED("count"),
  MANY_SAVED("count"),
  MANY_NONE,
  NOT_A_DAY("text"),
  NOT_A_WORKBOOK,
  OTHER_HAS_SAVED("who"),
  HAND_OVER_TITLE("ready", "all", "date"),
  FROZEN("date"),
  DIFFERENCES_TITLE("better", "worse", "date"),
  DIFFERENCES_NONE,
  DIFFERENCES_SAME("count", "date"),
  NO_PROOF("file", "kinds"),
  DID_PROOF("file"),
  DID_NO_PROOF("file"),
  PROOF_GONE("file"),
  EVIDENCE_TITLE("missing", "all", "late"),
  TRAIL_TITLE("count", "holds"),
  TRAIL_EDITION("number"),
  TRAIL_DAY("date"),
  TRAIL_BROKEN("entry", "before"),
  TRAIL_HASHED,
  LIST_HOLDER,
  LIST_NUMBER,
  LIST_RECORD,
  LIST_FOR,
  LIST_PERIOD,
  LIST_DUE,
  LIST_STATE,
  LIST_IS("received"),
  LIST_FILE,
  LIST_KEEP,
  PERIOD("from", "to"),
  LIST_ENTRY,
  LIST_WHEN,
  LIST_WHO,
  LIST_WHAT,
  LIST_CODE,
  LIST_SUBJECT,
  LIST_BEFORE,
  LIST_AFTER,
  LIST_PREVIOUS,
  LIST_HASH,
  LIST_REQUIREMENT,
  LIST_TITLE,
  LIST_RULES,
  LIST_CHANGE,
  LIST_WHY,
  LIST_SAID("kind"),
  LIST_CAUSE,
  CAUSE("cause"),
  TRACKED("name", "from", "to"),
  RULES_TITLE("rules", "duties"),
  RULE_TITLE("rule", "count"),
  SEARCH_TITLE("count", "text"),
  SEARCH_NONE("text"),
  SEARCH_EMPTY,
  METHOD_TITLE;

  private final List<String> arguments;

  AuditWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("audit-said", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
