// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.letter;

import java.util.List;
import java.util.Optional;
import org.plumbline.papers.BusinessPoint;
import org.plumbline.phrase.Key;

/** What letters say. */
enum LetterWord implements Key {
  PAGE("page", "pages"),
  RULES,
  OWN_ADDRESS,
  THEIR_ADDRESS,
  DAY("day"),
  SIGNER("who", "name"),
  YOUR_PAPERS,
  PAPER("title"),
  PAPER_DATED("title", "day"),
  ANSWER_BY("day"),
  SEND_BY("day"),
  READY_BY("day"),
  QUESTIONS_TITLE("provider"),
  QUESTIONS_FOOT("provider"),
  QUESTIONS_SUBJECT("papers", "count"),
  QUESTIONS_WHY("rules"),
  QUESTIONS_WHY_SIGNED("rules"),
  QUESTIONS_HOW,
  QUESTIONS_NO,
  QUESTIONS_TABLE,
  HEAD_NUMBER,
  HEAD_QUESTION,
  HEAD_ANSWER,
  ANSWERS,
  EXTRA,
  CLAUSE_AND_PRICE,
  IS_IT_INCLUDED,
  YOU_WRITE,
  YOU_LEAVE_OUT("system"),
  FOUND_NOTHING,
  ALSO_SEND,
  SEND_ONE("what"),
  SEND_PAPER("paper"),
  SEND_SUPPLIERS,
  SEND_AGREEMENT,
  SEND_PRICES,
  SEND_TERM,
  POINT_TERM,
  POINT_RENEWAL,
  POINT_EARLY_END,
  POINT_LIABILITY_CAP,
  POINT_PRICE_RISES,
  POINT_UNILATERAL_CHANGE,
  POINT_EXIT,
  ENCLOSED,
  RIDER_TITLE("client", "provider"),
  RIDER_SHORT("provider"),
  RIDER_FOOT,
  RIDER_DRAFT,
  RIDER_NOTE,
  RIDER_FROM("day", "papers"),
  PRECEDENCE,
  PRECEDENCE_CLAUSE,
  CHANGE("number"),
  NO_SKELETON("subject"),
  SIGNATURES,
  BINDS_WHEN_SIGNED,
  FOR_PARTY("name", "party"),
  CLIENT,
  PROVIDER,
  SIGN_NAME,
  SIGN_ROLE,
  SIGN_DAY,
  ANNEX_A,
  ANNEX_A_SAYS,
  ALL_OR_EXCEPT,
  HEAD_SYSTEM,
  HEAD_PROVIDER,
  HEAD_OTHER,
  ANNEX_B,
  ANNEX_B_HIPAA,
  ANNEX_B_GLBA,
  ANNEX_B_CMMC,
  ANNEX_B_SAYS,
  ANNEX_OTHER,
  ANNEX_OTHER_SAYS,
  REQUEST_TITLE("name"),
  REQUEST_FOOT,
  REQUEST_WHY("name", "rules", "kind"),
  REQUEST_PEOPLE("people"),
  REQUEST_SYSTEMS,
  REQUEST_POINTS("count"),
  REQUEST_HOW,
  HEAD_NEED,
  HEAD_OFFER,
  REQUEST_END,
  EVIDENCE_TITLE("name"),
  EVIDENCE_FOOT,
  EVIDENCE_SUBJECT("count"),
  EVIDENCE_SUBJECT_UNSIGNED("count"),
  EVIDENCE_WHY("rules", "from", "to"),
  EVIDENCE_WHY_CARER("rules", "from", "to"),
  EVIDENCE_WHY_UNSIGNED("rules"),
  EVIDENCE_TABLE,
  EVIDENCE_MISSING,
  USUALLY_KEPT,
  OWN_RECORDS_SUBJECT("count"),
  OWN_RECORDS_WHY("from", "to"),
  NOBODY_KEEPS("count"),
  NOBODY_KEEPS_SAYS,
  ENCLOSED_BOX,
  AGREED_BOX,
  READY_BOX,
  WHO_BOX,
  HEAD_RECORD_NUMBER,
  HEAD_RECORD,
  HEAD_RULE,
  HEAD_KEEP,
  HEAD_STATE,
  AND_MORE("ids", "count"),
  YEARS("count"),
  DAYS("count"),
  KEEP_BY("period", "rule"),
  KEEP_BY_PRACTICE("period"),
  BOARD_TITLE("year"),
  BOARD_DRAFT,
  BOARD_NOTE,
  BOARD_FOOT,
  BOARD_FACTS,
  HEAD_MATTER,
  HEAD_KNOWN,
  BOARD_FROM,
  BOARD_FROM_TO("from", "overseer"),
  BOARD_PERIOD,
  BOARD_PERIOD_SAYS("from", "to"),
  BOARD_CUSTOMERS,
  BOARD_CUSTOMERS_SAYS("count"),
  BOARD_CUSTOMERS_UNKNOWN,
  BOARD_OVERALL,
  BOARD_COUNTS("all", "carried", "open", "own"),
  BOARD_COUNTS_UNSIGNED("all", "carried", "open", "own"),
  BOARD_OVERALL_BLANK,
  BOARD_RISK,
  BOARD_RISK_BLANK,
  BOARD_SAFEGUARDS,
  HEAD_CFR,
  HEAD_SAFEGUARD,
  HEAD_WHO,
  HEAD_PROOF,
  BOARD_OWN,
  ONCE_SIGNED("who"),
  SEE_STEP("steps"),
  NO_CHANGE_HELPS,
  BOARD_APPROVALS,
  BOARD_APPROVALS_SAYS,
  HEAD_INSTEAD,
  HEAD_APPROVED,
  HEAD_REVIEW,
  BOARD_PROVIDERS,
  HEAD_FIRM,
  HEAD_PAPERS,
  HEAD_ASSESSED,
  IS_SIGNED,
  NOT_SIGNED,
  BOARD_TESTS,
  BOARD_PENTEST,
  BOARD_SCANS,
  BOARD_MONITORING,
  HEAD_TEST,
  HEAD_LAST_DONE,
  HEAD_RESULT,
  BOARD_EVENTS,
  BOARD_EVENTS_BLANK,
  BOARD_CHANGES,
  BOARD_CHANGES_SAYS("count", "open"),
  BOARD_NO_CHANGES,
  BOARD_CHANGES_BLANK,
  BOARD_QI("who"),
  BOARD_RECEIVED,
  SET_TITLE("name", "provider"),
  SET_SAYS("day", "report"),
  SET_TABLE,
  HEAD_FILE,
  HEAD_WHAT,
  SET_PDF,
  SET_WORKBOOK,
  SET_DATA,
  SET_INPUT,
  SET_CHECK,
  SET_CHECK_SAYS,
  SET_FOOT;

  private final List<String> arguments;

  LetterWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  /** What to send about a business point the papers are silent on. */
  static LetterWord of(BusinessPoint.Kind kind) {
    return valueOf("POINT_" + kind.name());
  }

  /** The agreement that a regime asks for; several levels of one regime ask for the same. */
  static Optional<LetterWord> agreement(String regime) {
    if (regime.startsWith("cmmc")) {
      return Optional.of(ANNEX_B_CMMC);
    }
    return switch (regime) {
      case "hipaa" -> Optional.of(ANNEX_B_HIPAA);
      case "glba" -> Optional.of(ANNEX_B_GLBA);
      default -> Optional.empty();
    };
  }

  @Override
  public String key() {
    return Key.spelled("letter", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
