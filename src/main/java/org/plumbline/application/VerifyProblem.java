// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** Why a file cannot be held against its inputs. */
enum VerifyProblem implements ProblemKey {
  UNREADABLE("unreadable", "why", "remedy"),
  /** It does not say what it was made from. */
  NO_ORIGIN("no-origin"),
  NOT_READ_BACK("not-read-back"),
  /** A zip that is no set, or one that is damaged. */
  NO_SET("VER-002", "no-set", List.of()),
  CHANGED("VER-002", "changed", List.of("file")),
  MISSING("VER-002", "missing", List.of("file")),
  ADDED("VER-002", "added", List.of("file"));

  private final Spec spec;

  VerifyProblem(String variant, String... arguments) {
    spec = new Spec("VER-001", variant, List.of(arguments));
  }

  VerifyProblem(String code, String variant, List<String> arguments) {
    spec = new Spec(code, variant, arguments);
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
