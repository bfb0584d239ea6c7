// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with the form of a tailoring. */
enum TailoringProblem implements ProblemKey {
  NO_RATIONALE("ENG-040", "", "control"),
  TAILORED_TWICE("ENG-041", "", "control"),
  SET_TWICE("ENG-042", "", "interval"),
  SET_TWICE_FOR_CONTROL("ENG-042", "control", "interval", "control"),
  SET_FOR_ONE_AND_ALL("ENG-042", "both", "interval"),
  /** A control the interval does not belong to. */
  OTHER_CONTROL("ENG-044", "", "interval", "control", "controls"),
  /** An interval that belongs to a capability, not to named controls. */
  NO_CONTROL("ENG-044", "capability", "interval", "control", "capability"),
  MINUTES("ENG-045", "minutes", "value", "interval"),
  HOURS("ENG-045", "hours", "value", "interval"),
  DAYS("ENG-045", "days", "value", "interval");

  private final String code;
  private final String variant;
  private final List<String> arguments;

  TailoringProblem(String code, String variant, String... arguments) {
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
