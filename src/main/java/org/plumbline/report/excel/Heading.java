// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.phrase.Key;

/** What stands over the columns, one word a thing on every sheet. */
enum Heading implements Key {
  RULE,
  OPTION,
  OPTION_ID,
  DUTY,
  TITLE,
  CITATION,
  FAMILY,
  ASKS,
  ANSWER,
  TO_CLOSE,
  URGENCY,
  WEIGHT,
  ASSIGNABLE,
  READ_ON,
  DECIDING,
  REASON,
  MISSING,
  STATED,
  FLAGS,
  OWNER,
  EVIDENCE,
  NOTE,
  STATUS,
  DUE_DATE,
  NOTES,
  WHY_HERE,
  ACT,
  INTERVAL,
  KIND,
  EFFECT,
  TEXT,
  TAKEN_AT,
  PROMISED,
  LEFT,
  OPEN,
  IMPOSSIBLE,
  POINTS_OFFERED,
  POINTS_WITH_TERMS,
  POINTS_MOST,
  POINTS_RETAINED,
  PROVIDER,
  YOU,
  OTHERS,
  NOBODY,
  ACCOUNTABLE,
  ITEM,
  NEEDED,
  WORDING,
  DUTIES,
  CLOSED_ALONE,
  LISTED,
  UNIT,
  BASIS,
  SOURCE,
  IN_WRITING,
  SHORTFALL,
  HOW_OFTEN,
  WHERE,
  NUMBER,
  RECORD,
  MEANS,
  KEEP_DAYS,
  KEEP_RULE,
  CONCERNS,
  VALUE,
  ISSUER,
  EDITION,
  IN_FORCE,
  SOURCE_READ_ON,
  HASH,
  HEADINGS,
  WITHDRAWN,
  DELEGABLE,
  RULES,
  OTHER_DOCUMENT,
  OTHER_NUMBER,
  OTHER_TITLE,
  RELATION,
  BY,
  LINK_SOURCE,
  ENTRY,
  NAME,
  DETAIL,
  LOGGED;

  @Override
  public String key() {
    return Key.spelled("sheet.heading", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
