// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** Why a file cannot be held against its inputs. */
enum VerifyProblem implements ProblemKey {
  UNREADABLE("unreadable", "why", "remedy"),
  /** It does not say what it was made from. */
  NO_ORIGIN("no-origin"),
  NOT_READ_BACK("not-read-back");

  private final String variant;
  private final List<String> arguments;

  VerifyProblem(String variant, String... arguments) {
    this.variant = variant;
    this.arguments = List.of(arguments);
  }

  @Override
  public String code() {
    return "VER-001";
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
