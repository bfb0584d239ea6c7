// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the workbook of many clients says: its title, messages, headings and words in cells. */
enum PortfolioWord implements Key {
  TITLE,
  CLIENTS("clients", "stops", "late", "open"),
  CLIENTS_HOW,
  CLIENTS_NONE,
  SHARED("count", "provider", "change", "clients", "of"),
  SHARED_HOW,
  SHARED_NONE,
  UNREAD("count"),
  UNREAD_HOW,
  UNREAD_NONE,
  SHEET_SHARED,
  SHEET_UNREAD,
  NO_OFFER,
  NO_LONGER,
  NO_STOP,
  YES,
  NO,
  CLIENT,
  ORGANIZATION,
  OFFER,
  RANK,
  STOP,
  OPEN,
  CHANGES,
  LEFT,
  NEXT_DATE,
  WHO,
  NEXT_STEP,
  NOTES,
  DUTIES,
  PROMISED,
  SIGNED,
  KIND,
  RULES,
  WHY_STOP,
  KEY,
  PROVIDER,
  CHANGE,
  LACKING,
  HAVING,
  HELPS,
  WHICH,
  PLACE,
  REASON,
  REMEDY;

  private final List<String> arguments;

  PortfolioWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("portfolio-book", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
