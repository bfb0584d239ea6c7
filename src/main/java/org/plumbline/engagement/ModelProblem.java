// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with a support model. */
enum ModelProblem implements ProblemKey {
  NO_TRAIT("MOD-001", "trait", "trait"),
  NO_VALUE("MOD-001", "value", "trait", "value"),
  NOT_RISING("MOD-003", "", "trait"),
  NO_SOURCE("MOD-004", ""),
  /** An id that is not the name of its file. */
  ID_OF_FILE("MOD-005", "", "id", "file"),
  ID_CHARACTERS("MOD-006", "", "id"),
  ID_LONG("MOD-006", "long", "id", "most"),
  ID_OF_DEVICE("MOD-006", "device", "id"),
  NO_KIND("MOD-007", ""),
  /** Work is divided although nothing runs. */
  NO_SUCH_KIND("MOD-007", "pair"),
  /** Evidence held under a model that is not there. */
  HELD_UNDER_UNKNOWN("MOD-008", "", "evidence", "word", "near"),
  /** A model under which nobody is said to hold a record. */
  HELD_BY_NOBODY_SAID("VOC-007", "", "model"),
  UNKNOWN_REMARK("MOD-009", "", "word", "near"),
  UNKNOWN_MODEL("MOD-010", "", "word", "near");

  private final Spec spec;

  ModelProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
