// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which question a row asks. Its hidden key says so; where somebody sorted or copied only the
 * columns in sight, the question that a person reads in the row counts.
 */
final class RowKeys {
  /** Key of a row that asks nothing. */
  static final String FIXED = "-";

  private final Set<String> known;
  private final Map<String, String> asked = new LinkedHashMap<>();

  /**
   * The rows of a sheet.
   *
   * @param rows what they ask, by key
   */
  RowKeys(Map<String, String> rows) {
    this.known = rows.keySet();
    rows.forEach(
        (key, question) ->
            asked.merge(CellText.plain(question), key, (one, other) -> "")); // asked by both
  }

  /**
   * The key that counts.
   *
   * @param key as the hidden column has it
   * @param question as the row has it
   */
  String of(String key, String question) {
    String meant = asked.getOrDefault(start(question), "");
    boolean ours = key.isEmpty() || key.equals(FIXED) || known.contains(key);
    return ours && !meant.isEmpty() ? meant : key;
  }

  /** Work is asked by its title, with what it means behind a colon. */
  private String start(String question) {
    String plain = CellText.plain(question);
    int colon = plain.indexOf(':');
    return asked.containsKey(plain) || colon < 0
        ? plain
        : CellText.plain(plain.substring(0, colon));
  }
}
