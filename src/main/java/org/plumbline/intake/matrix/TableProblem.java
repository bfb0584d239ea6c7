// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with the words of tables, with a foreign table, or with a mapping of one. */
public enum TableProblem implements ProblemKey {
  /** A word that stands for two things. */
  WORD_TWICE("TAB-001", "", "word", "one", "other"),
  /** A list without a word. */
  NO_WORDS("TAB-002", "", "key"),
  UNREADABLE("TAB-003", "", "why", "remedy"),
  /** No sheet has a column of ids. */
  NO_IDS("TAB-004", ""),
  /** Ids, and nothing that says who acts. */
  NO_PARTIES("TAB-005", "", "heads"),
  /** No row says who acts: a form that nobody has filled in. */
  UNFILLED("TAB-010", "", "rows"),
  /** Two columns may be the provider's. */
  WHOSE_COLUMN("TAB-006", "", "columns"),
  /** A mapping names what is no column, or nothing a column can be. */
  MAPPING_COLUMN("TAB-007", "column", "word"),
  MAPPING_PARTY("TAB-007", "party", "word", "near"),
  MAPPING_NO_ID("TAB-007", "no-id"),
  UNKNOWN_SHEET("TAB-008", "", "sheet", "near"),
  /** A file of one table. */
  NO_SHEETS("TAB-008", "none"),
  /** An offer whose lists stand in one line. */
  OFFER_IN_BRACES("TAB-009", "");

  private final Spec spec;

  TableProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
