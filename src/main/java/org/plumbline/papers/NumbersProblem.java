// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with the file that says how numbers become levels. */
enum NumbersProblem implements ProblemKey {
  TRAIT_TWICE("NUM-001", "", "trait"),
  /** A word outside a closed set. */
  WORD("NUM-002", "", "key", "word", "near"),
  /** A trait with no key or no level. */
  EMPTY("NUM-003", "", "key", "trait"),
  /** A level without a threshold its trait can be compared with. */
  NO_THRESHOLD("NUM-004", "", "level", "wanted"),
  /** A level that asks no more than the one before it. */
  ORDER("NUM-005", "", "level"),
  LEVEL_TWICE("NUM-005", "twice", "level");

  private final Spec spec;

  NumbersProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
