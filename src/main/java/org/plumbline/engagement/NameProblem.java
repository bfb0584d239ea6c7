// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** A word in the file of an organization or an offer that is none of those known. */
enum NameProblem implements ProblemKey {
  CAPABILITY("ENG-002", "", "word", "near"),
  SYSTEM_CLASS("ENG-005", "", "word", "near"),
  PLAN("ENG-006", "plan", "word", "near"),
  REGULATED_DATA("ENG-006", "data", "word", "near"),
  CATEGORY("ENG-006", "category", "word", "near"),
  FRAMEWORK("ENG-007", "", "word", "near"),
  BASELINE("ENG-008", "", "word", "near"),
  FACT("ENG-010", "", "word", "near"),
  OWNED("ENG-016", "", "word", "near"),
  ROLE("ENG-017", "", "word", "near"),
  INTERVAL("ENG-043", "", "word", "near");

  private final Spec spec;

  NameProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
