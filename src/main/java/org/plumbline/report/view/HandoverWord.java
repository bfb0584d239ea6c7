// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What is said in the set that goes to an assessor. */
enum HandoverWord implements Key {
  TITLE("organization", "provider"),
  LEAD("noun", "named", "all", "open"),
  LEAD_RULE("rule", "noun", "named", "all", "open"),
  DAY_ONE("count"),
  FACT_ORGANIZATION,
  FACT_PROVIDER,
  FACT_PAPERS,
  FACT_PLAN,
  FACT_STOP,
  FACT_ANSWERS,
  FACT_STATE,
  FACT_OTHERS,
  ORGANIZATION("name", "people", "regulated"),
  PAPER("title", "dated", "date", "signed"),
  PLAN_FINAL,
  PLAN_OPEN("state"),
  STATE("date", "report"),
  OTHERS("names"),
  OFFICIAL("role", "name"),
  DATA("kind"),
  COVERED,
  EXCLUDED,
  ELSEWHERE("who"),
  NOT_NAMED,
  STATUS("noun", "open", "all"),
  STATUS_DAY_ONE("noun", "open", "days"),
  STATUS_NONE("noun"),
  TOTAL("rule"),
  GAPS("changes"),
  GAPS_SOME("changes", "rest"),
  GAPS_NONE("noun"),
  GROUP("date", "change", "numbers", "several", "owner"),
  GROUP_UNCLOSED("date", "reason", "owner"),
  OWNER_NONE,
  PLAN("mark"),
  WEIGHT("points"),
  WEIGHT_PART("points", "part"),
  MATRIX("rule"),
  MATRIX_COUNTS("named", "all", "open", "own"),
  HEAD("id", "title"),
  HEAD_WEIGHT("id", "title", "points", "mark"),
  INHERITED("how"),
  CHANGE("numbers", "several"),
  NO_CHANGE,
  DECIDES("act"),
  BY("who", "acts"),
  CLAUSE("clause"),
  CLAUSE_OF("clause", "paper"),
  EVIDENCE_OF("evidence", "holder"),
  EVIDENCE("records", "nobody"),
  SHOWS("count", "noun", "first"),
  HOLDERS("names"),
  HOLDER_ORGANIZATION,
  HOLDER_NOBODY,
  HOLDER_PROVIDER,
  HOLDER_PART("names"),
  MORE("listed", "more"),
  RULE("rule", "title"),
  WATCH("missing", "all"),
  WATCH_NONE,
  AMOUNT("amount", "unit"),
  CLAIMS("differ", "all"),
  CLAIMS_AGREE("all"),
  CLAIMS_NONE,
  CLAIM("party", "who"),
  CLAIM_LAGS("numbers"),
  CLAIM_OWN,
  CLAIM_SHARED,
  CLAIM_CORRECT,
  POINTS_NOW,
  POINTS_DAY_ONE("count"),
  POINTS_ALL("count"),
  ALLOWS_NOTHING("count"),
  ALLOWS_CONDITIONAL("count"),
  ALLOWS_FINAL,
  SIGNS("role"),
  SIGNS_PREPARED,
  SIGNS_PROVIDER,
  SIGNS_SERVICE;

  private final List<String> arguments;

  HandoverWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("handover", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
