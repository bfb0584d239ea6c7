// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import java.util.Locale;
import org.plumbline.problem.ProblemKey;

/** Why a file cannot be verified. */
enum VerifyProblem implements ProblemKey {
  /** It says nothing of a report. */
  NOT_IDENTIFIED,
  /** It is damaged, or not of the format its name says. */
  NOT_READABLE,
  /** Reports of this format cannot be read back. */
  NOT_READ_BACK;

  @Override
  public String code() {
    return "VER-001";
  }

  @Override
  public String variant() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
