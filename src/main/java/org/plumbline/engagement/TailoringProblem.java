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

  private final Spec spec;

  TailoringProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
