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

  private final String code;
  private final String variant;
  private final List<String> arguments;

  OrganisationProblem(String code, String variant, String... arguments) {
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
