// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** A word in the file of an organization or an offer that is none of those known. */
enum NameProblem implements ProblemKey {
  CAPABILITY("ENG-002", "", "word", "near"),
  FUNCTION("ENG-003", "", "word", "near"),
  SYSTEM("ENG-004", "", "word", "near"),
  SYSTEM_CLASS("ENG-005", "", "word", "near"),
  KIND("ENG-006", "kind", "word", "near"),
  PLAN("ENG-006", "plan", "word", "near"),
  FRAMEWORK("ENG-007", "", "word", "near"),
  BASELINE("ENG-008", "", "word", "near"),
  FACT("ENG-010", "", "word", "near"),
  OWNED("ENG-016", "", "word", "near"),
  ROLE("ENG-017", "", "word", "near"),
  MODEL("ENG-026", "", "word", "near"),
  PERFORMER("ENG-029", "", "word", "near"),
  INTERVAL("ENG-043", "", "word", "near");

  private final String code;
  private final String variant;
  private final List<String> arguments;

  NameProblem(String code, String variant, String... arguments) {
    this.code = code;
    this.variant = variant;
    this.arguments = List.of(arguments);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String variant() {
    return variant;
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
