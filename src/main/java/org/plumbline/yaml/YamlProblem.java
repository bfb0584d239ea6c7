// SPDX-License-Identifier: Apache-2.0
package org.plumbline.yaml;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with a YAML file, whatever it is about. */
enum YamlProblem implements ProblemKey {
  NOT_FOUND("YAML-001", ""),
  TOO_LARGE("YAML-002", "", "bytes", "most"),
  NOT_UTF8("YAML-003", ""),
  /** What the parser says, as it says it. */
  SYNTAX("YAML-004", "", "why"),
  INDENTATION("YAML-004", "indentation"),
  /** A tab where spaces are wanted. */
  TAB("YAML-004", "tab"),
  /** A character no text file may hold. */
  CHARACTER("YAML-004", "character", "character"),
  /** Text that begins with a character YAML keeps for itself. */
  QUOTES("YAML-004", "quotes"),
  /** A comma, a bracket or another sign of the language inside a text. */
  SIGNS("YAML-004", "signs"),
  /** A colon inside a text. */
  COLON("YAML-004", "colon"),
  /** The number of an escaped character that no character has. */
  ESCAPE("YAML-004", "escape"),
  NO_MAPPING("YAML-005", ""),
  TOO_DEEP("YAML-006", ""),
  ALIAS("YAML-007", ""),
  TAG("YAML-008", "", "tag"),
  KEY_NOT_TEXT("YAML-011", ""),
  KEY_TWICE("YAML-012", "", "key"),
  UNKNOWN_KEY("YAML-013", "", "key", "near"),
  /** A key that looks like the rest of a text with a comma in it. */
  UNQUOTED("YAML-013", "unquoted", "key"),
  MISSING("YAML-014", "missing", "key"),
  EMPTY("YAML-014", "empty", "key"),
  NOT_A_MAPPING("YAML-015", "mapping", "key"),
  NOT_A_LIST("YAML-015", "list", "key"),
  ITEM_NOT_A_MAPPING("YAML-015", "item", "key"),
  NOT_TEXT("YAML-015", "text", "key"),
  NUMBER("YAML-016", "", "value", "key"),
  DECIMAL("YAML-016", "decimal", "value", "key"),
  GROUPS("YAML-016", "groups", "value", "key"),
  YES_OR_NO("YAML-017", "", "value"),
  DATE("YAML-018", "", "value"),
  DAYS("YAML-019", "", "value"),
  /** A character that a page cannot show or that steers a terminal. */
  UNPRINTABLE("YAML-020", "", "character"),
  TOO_LONG("YAML-021", "", "key", "length", "most"),
  EMPTY_LIST("YAML-022", "list", "key"),
  EMPTY_ITEM("YAML-022", "item", "key"),
  EMPTY_MAPPING("YAML-022", "mapping", "key"),
  OUT_OF_RANGE("YAML-023", "number", "value", "key", "least", "most"),
  NO_DAYS("YAML-023", "days", "value", "key", "least", "most");

  private final Spec spec;

  YamlProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
