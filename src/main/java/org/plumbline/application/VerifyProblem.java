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

  private final Spec spec;

  VerifyProblem(String variant, String... arguments) {
    spec = new Spec("VER-001", variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
