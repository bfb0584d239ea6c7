// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with the palette. */
enum PaletteProblem implements ProblemKey {
  /** Not a color of six hexadecimal digits. */
  COLOR("PAL-001", "word"),
  /** A mark nothing draws. */
  MARK("PAL-002", "word", "known");

  private final Spec spec;

  PaletteProblem(String code, String... arguments) {
    spec = new Spec(code, "", List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
