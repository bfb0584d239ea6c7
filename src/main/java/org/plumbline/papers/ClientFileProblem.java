// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with a file that describes an organization. */
enum ClientFileProblem implements ProblemKey {
  SYSTEM_TWICE("PAP-020", "", "id"),
  /** Somebody cares for a system, and nothing says in which duties. */
  NO_DUTIES("PAP-021", ""),
  /** A system named that is not on the list. */
  SYSTEM("PAP-022", "", "word", "near");

  private final Spec spec;

  ClientFileProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
