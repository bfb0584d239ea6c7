// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

/** Texts as formulas spell them. */
final class FormulaText {
  private FormulaText() {}

  /** A text as a formula spells it. */
  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /**
   * What a formula counts by where a cell must say just this text: a name may begin with a sign
   * that would compare, or hold one that stands for any letters.
   */
  static String exactly(String text) {
    return quoted("=" + text.replace("~", "~~").replace("*", "~*").replace("?", "~?"));
  }

  /** The same for the text that stands in another cell. */
  static String exactlyAs(String cell) {
    return "\"=\"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE("
        + cell
        + ",\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")";
  }
}
