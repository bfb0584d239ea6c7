// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with frameworks and controls. */
enum CatalogueProblem implements ProblemKey {
  CAPABILITY("CAT-001", "", "word", "near"),
  FUNCTION("CAT-002", "", "word", "near"),
  /** Text that is no condition on a fact. */
  NO_CONDITION("CAT-003", "form", "text"),
  FACT("CAT-003", "fact", "word", "near"),
  /** A number asked of a fact that is a yes or no. */
  YES_OR_NO("CAT-003", "yes-or-no", "fact"),
  /** A yes asked of a fact that is a number. */
  NUMBER("CAT-003", "number", "fact"),
  EVIDENCE("CAT-005", "", "word", "near"),
  TWICE("CAT-006", "", "id"),
  NO_NEEDS("CAT-007", "", "id"),
  BASIS("CAT-008", "unknown", "word", "near"),
  NO_ASKS("CAT-009", "", "id"),
  BASELINE("CAT-010", "", "word", "near"),
  UNDER("CAT-011", "", "id", "under", "near"),
  /** A word outside a closed set. */
  WORD("CAT-012", "", "key", "word", "near"),
  /** A part of the needs that is no act with its brackets. */
  NEED("CAT-013", "", "text"),
  HEADING_NEEDS("CAT-014", "", "id"),
  NO_FOLDER("CAT-015", ""),
  FAMILY_FILE("CAT-016", "", "word"),
  FRAMEWORK_TWICE("CAT-017", "", "id", "file"),
  /** A last day before the first. */
  DATES("CAT-018", "", "late", "late-day", "early", "early-day"),
  PROPOSED_AMONG_RULES("CAT-019", "proposed"),
  RULE_AMONG_OVERLAYS("CAT-019", "in-force"),
  PROPOSED_UNMARKED("CAT-020", "", "key", "mark"),
  /** A link that no browser can open. */
  LINK("CAT-022", "", "text"),
  /** Objectives of a control that the framework does not have. */
  OBJECTIVES_OF("CAT-023", "", "word", "near"),
  OBJECTIVE_ID("CAT-024", "", "word"),
  OBJECTIVE_TWICE("CAT-025", "", "id"),
  OBJECTIVE_NO_ASKS("CAT-026", "", "id"),
  NO_OBJECTIVES("CAT-027", "", "id");

  private final Spec spec;

  CatalogueProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
