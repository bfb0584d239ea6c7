// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with what somebody wants to keep. */
enum StoreProblem implements ProblemKey {
  NO_NAME("STO-001", "", "longest"),
  PATH("STO-002", "", "path"),
  SAME_PATH("STO-003", "", "one", "other"),
  TOO_LARGE("STO-004", "", "path", "megabytes", "most"),
  TOO_MANY("STO-005", "", "count", "most"),
  TOO_LONG("STO-006", "", "length", "most"),
  NO_ARCHIVE("STO-007", ""),
  NEWER_ARCHIVE("STO-007", "newer"),
  DAMAGED_ARCHIVE("STO-007", "damaged", "entry"),
  TAKEN("STO-008", "", "slug"),
  ACCOUNT_NAME("STO-009", "", "name"),
  ACCOUNT_TAKEN("STO-010", "", "name"),
  LAST_ADMINISTRATOR("STO-011", "", "name");

  private final Spec spec;

  StoreProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
