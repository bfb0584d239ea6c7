// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import org.plumbline.phrase.Key;

/** Headings of tables on the screen, and words in their cells. */
enum Head implements Key {
  FRAMEWORK,
  ARRANGEMENT,
  PROVIDED,
  YOURS,
  OPEN,
  NOT_POSSIBLE,
  OF,
  NOT_APPLICABLE,
  POINTS,
  POINTS_CELL("offered", "terms", "most"),
  LEGEND_SHARES,
  LEGEND_OPEN,
  LEGEND_POINTS,
  LEFT_TO_OTHERS("name"),
  NOTHING_PROMISED("rule", "name", "terms", "systems", "signatures", "nobody", "refused"),
  BEFORE_ANYTHING("name"),
  EFFECT("effect", "text"),
  WARNING("text"),
  ID,
  STATUS,
  TITLE,
  EDITION,
  BINDS,
  ASSESSED,
  HEADINGS,
  WITHDRAWN,
  IN_FORCE,
  PROPOSED,
  NEVER,
  FROM("from"),
  FROM_TO("from", "to"),
  CALLS_FOR,
  HEADING_ROW,
  WITHDRAWN_ROW,
  OR("one", "other"),
  DELEGABLE,
  KIND,
  GROUP,
  MEANS,
  LEVEL,
  NAME,
  LAYOUT,
  VERSION,
  MADE_FOR,
  ISSUER,
  PRESET,
  RULE_BOOKS,
  TEMPLATE,
  PAGE_SIZE,
  SECTIONS,
  ABOUT,
  MODEL,
  TRAIT,
  LEAST,
  USUAL,
  MOST,
  CONTROL;

  private final List<String> arguments;

  Head(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("screen", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
