// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with a regime, or with the name of one. */
enum RegimeProblem implements ProblemKey {
  /** A framework or a regime names a regime that no file declares. */
  UNKNOWN("REG-001", "", "regime", "hint"),
  /** The id of a regime is not the name of its file. */
  FILE_NAME("REG-002", "", "id", "wanted"),
  /** A condition that asks nothing. */
  NO_CONDITION("REG-003", "nothing"),
  /** A condition that asks several things at once. */
  SEVERAL_CONDITIONS("REG-003", "several", "keys"),
  /** A fact that is not in the vocabulary. */
  FACT("REG-005", "unknown", "fact", "hint"),
  /** A fact that is asked for something it is not answered with. */
  FACT_ANSWER("REG-005", "answer", "fact", "wanted"),
  /** A state that is not known. */
  STATE("REG-006", "", "state", "hint"),
  /** A word of a closed set that is not in it. */
  WORD("REG-007", "word", "key", "word", "hint"),
  /** Points that are no number. */
  POINTS("REG-007", "points", "points"),
  /** A weight that is none of 1, 2 and 3. */
  WEIGHT("REG-008", "range", "weight"),
  /** Weights that leave a control without one. */
  WEIGHT_MISSING("REG-008", "missing", "regime"),
  /** A value of a sentence that comes from nowhere. */
  VALUE("REG-009", "", "value"),
  /** One key of the words file that is given different values. */
  VALUES_DIFFER("REG-010", "", "key", "here", "there");

  private final Spec spec;

  RegimeProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
