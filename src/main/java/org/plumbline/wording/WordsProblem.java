// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with a words file. */
enum WordsProblem implements ProblemKey {
  /** Words whose braces or choices cannot be read. */
  FAULTY("WRD-001", "", "key", "why"),
  PLURALS("WRD-002", "plurals", "value", "wanted"),
  LOCALE("WRD-002", "locale", "value"),
  /** A pattern by which no date can be written. */
  DATE("WRD-002", "date", "value"),
  /** A key the program says and the file lacks. */
  MISSING("WRD-003", "", "key"),
  /** A key nothing says. */
  UNUSED("WRD-004", "", "key"),
  /** Words that use a value they are not given, or leave one out. */
  ARGUMENTS("WRD-005", "", "key", "given", "used");

  private final Spec spec;

  WordsProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
