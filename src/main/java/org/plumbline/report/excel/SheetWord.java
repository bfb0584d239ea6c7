// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the workbook says beside its columns. */
enum SheetWord implements Key {
  FOOT("page", "pages"),
  HEAD("whose", "sheet"),
  LIMIT("report"),
  PAGES("page", "pages"),
  YES,
  NO,
  LISTED("items"),
  STATED("term", "level", "origin"),
  STATED_FROM("term", "level", "origin", "source"),
  NUMBER("subject", "number"),
  GATE,
  WARNING,
  QUESTION,
  OBSERVATION,
  NONE,
  NOTHING_ABOVE,
  LEAST,
  USUAL,
  MOST,
  HELD_BY("model"),
  HELD_BY_ONE("model", "id"),
  MORE("controls", "count", "column", "sheet"),
  NO_LINKS,
  OFFER("model"),
  MODEL,
  RECOGNIZED("model"),
  PAPER("document"),
  RULE("title", "edition"),
  ANSWERS,
  PRACTICE("sheet"),
  PROGRAM("version"),
  CHART("rule", "bars"),
  BAR("option", "counts"),
  COUNT("count", "answer"),
  REPORT_ID,
  DATE,
  TOOL_VERSION,
  BASELINE,
  TEMPLATE,
  PAGE_SIZE,
  INPUT,
  NONE_FOUND,
  BECAME("how", "ids"),
  GONE("how"),
  PROPOSED("title"),
  NOT_UNDERSTOOD,
  CHOOSE("words"),
  WRITE_A_DATE,
  COLUMN("letters"),
  ON_SHEET("file", "sheet");

  private final List<String> arguments;

  SheetWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("sheet.word", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
