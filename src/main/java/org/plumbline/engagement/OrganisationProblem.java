// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with an organization. */
enum OrganisationProblem implements ProblemKey {
  SYSTEM_TWICE("ENG-011", "", "system"),
  NO_DUTIES("ENG-012", ""),
  /** No frameworks named, and what it is regulated under says which. */
  FRAMEWORKS_IMPLIED("ENG-018", "implied", "frameworks"),
  /** No frameworks named, and nothing says which. */
  FRAMEWORKS_ALL("ENG-018", "all"),
  /** A role that is named in two spellings. */
  ROLE_TWICE("ENG-019", "", "role");

  private final Spec spec;

  OrganisationProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
