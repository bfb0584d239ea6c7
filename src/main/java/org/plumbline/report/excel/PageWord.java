// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the workbook and the pages of the PDF say in the same words. */
enum PageWord implements Key {
  TITLE("page.title"),
  PROPOSED("page.frame.proposed", "rules"),
  ORGANIZATION("page.cover.organization"),
  REPORT("page.cover.report"),
  DATE("page.cover.date"),
  VERSION("page.cover.version"),
  OPTIONS("page.cover.options"),
  RULES("page.cover.rules"),
  CHANGE("page.changes.change"),
  CHANGED("page.changes.item"),
  BEFORE("page.changes.before"),
  NOW("page.changes.now"),
  LAST_STATUS("page.changes.status"),
  NOT("page.not.heading"),
  NOT_TESTED("page.not.tested"),
  NOT_ADVICE("page.not.advice"),
  NOT_RESPONSIBLE("page.not.responsible"),
  NOT_SILENCE("page.not.silence"),
  NOT_LAW("page.not.law"),
  NOT_PRICES("page.not.prices");

  private final String key;
  private final List<String> arguments;

  PageWord(String key, String... arguments) {
    this.key = key;
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
