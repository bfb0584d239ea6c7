// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with crosswalks. */
enum CrosswalkProblem implements ProblemKey {
  DOCUMENT("XWK-001", "", "word", "near"),
  /** An id its framework lacks. */
  ID("XWK-002", "", "document", "id", "near"),
  WITHDRAWN("XWK-003", "", "id", "successor"),
  RELATION("XWK-004", "", "word", "near"),
  LINK_TWICE("XWK-005", "", "from", "to"),
  NO_LINKS("XWK-006", "", "id"),
  PAIR_TWICE("XWK-007", "", "from", "to", "file"),
  /** A document that is a framework. */
  FRAMEWORK("XWK-008", "framework", "id"),
  DOCUMENT_TWICE("XWK-008", "twice", "id"),
  /** A last day before the first. */
  DATES("XWK-009", "", "late", "late-day", "early", "early-day");

  private final Spec spec;

  CrosswalkProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
