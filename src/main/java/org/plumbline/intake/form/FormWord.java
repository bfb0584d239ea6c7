// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.List;
import java.util.Locale;
import org.plumbline.phrase.Key;

/** What stands in a form beside questions and answers. */
enum FormWord implements Key {
  TITLE_INTAKE("preset"),
  TITLE_ASK("provider"),
  SHEET_HOW,
  SHEET_YOU,
  SHEET_SYSTEMS,
  SHEET_OFFER("number"),
  SHEET_PRICES,
  SHEET_QUESTIONS,
  SHEET_LISTS,
  HOW_TITLE,
  HOW_YOU,
  HOW_SYSTEMS,
  HOW_OFFERS,
  HOW_WORDS,
  HOW_SILENT,
  HOW_SIGNED,
  HOW_SEVERAL,
  HOW_PRICES,
  HOW_COLORS,
  HOW_THEN,
  ASK_TITLE,
  ASK_WHO("provider"),
  ASK_FROM("provider", "asker", "date"),
  ASK_WORDS,
  ASK_SYSTEMS,
  ASK_SILENT,
  ASK_SIGNED,
  ASK_BACK,
  YOU_TITLE,
  YOU_INTRO,
  SYSTEMS_TITLE,
  SYSTEMS_INTRO,
  OFFER_TITLE("number"),
  OFFER_INTRO,
  PRICES_TITLE,
  PRICES_INTRO,
  QUESTIONS_TITLE("provider"),
  QUESTIONS_INTRO,
  HEAD_QUESTION,
  HEAD_ANSWER,
  HEAD_CONFIRMED_BY,
  HEAD_CONFIRMED_ON,
  HEAD_DUTIES,
  HEAD_DUTIES_OPEN,
  HEAD_WORDS,
  HEAD_YOUR_WORDS,
  HEAD_PLACE,
  HEAD_DOCUMENT,
  HEAD_FIRM,
  HEAD_SYSTEMS,
  HEAD_NAME,
  HEAD_WHAT,
  HEAD_CLASS,
  HEAD_DATA,
  HEAD_WHO,
  HEAD_CARE,
  HEAD_TAGS,
  HEAD_TITLE,
  HEAD_KIND,
  HEAD_DATE,
  HEAD_SIGNED,
  HEAD_OFFER,
  HEAD_UNIT,
  HEAD_LOW,
  HEAD_HIGH,
  HEAD_PER,
  HEAD_QUANTITY,
  HEAD_INCLUDED,
  HEAD_MINIMUM,
  HEAD_TAKEN,
  HEAD_CURRENCY,
  HEAD_OFFERED,
  SECTION_YOU,
  SECTION_RULES,
  SECTION_FACTS,
  SECTION_COUNTS,
  SECTION_OFFICIALS,
  SECTION_DOCUMENTS,
  SECTION_COVERS,
  SECTION_TERMS,
  SECTION_DECIDING,
  SECTION_SILENT,
  SECTION_ACTS,
  SECTION_CLAIMS,
  SECTION_REST,
  ASK_NAME,
  ASK_REGULATED,
  ASK_FRAMEWORK("framework"),
  ASK_BASELINE,
  ASK_PEOPLE,
  ASK_COUNT("unit"),
  ASK_OFFICIAL("title"),
  ASK_OWNER,
  ASK_PLAN,
  ASK_PLAN_DATE,
  ASK_PROVIDER,
  ASK_KIND,
  ASK_TERM,
  ASK_RISES,
  ASK_MEDIA,
  ASK_DOCUMENT("number"),
  ASK_COVERS_MORE,
  ASK_ACT("title", "means"),
  ASK_CLAIM,
  ASK_ANSWERED_BY,
  ASK_ANSWERED_ON,
  ASK_ANSWERS_SIGNED,
  ALSO("promise"),
  CHOOSE,
  CHOOSE_OTHER,
  ANSWERS_OF("provider"),
  ANSWERS_AGAIN("provider", "round"),
  ANSWER_PLACE("cell"),
  COMMENT_UNCONFIRMED,
  COMMENT_FROM("file"),
  COMMENT_ANSWERED("file", "by"),
  PRINTED("page", "pages"),
  NOT_SAID;

  private final List<String> arguments;

  FormWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  /** The head under which people know a column, by the key of the column. */
  static FormWord head(String column) {
    return valueOf("HEAD_" + column.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @Override
  public String key() {
    return Key.spelled("intake-form", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
