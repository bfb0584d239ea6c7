// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with the vocabulary and the traits. */
enum VocabularyProblem implements ProblemKey {
  /** A word outside a closed set. */
  WORD("VOC-002", "", "key", "word", "near"),
  CAPABILITY("VOC-003", "", "word", "near"),
  TWICE("VOC-004", "", "id"),
  /** An interval with both bounds or none. */
  BOUND("VOC-006", ""),
  TRAIT_TWICE("VOC-010", "", "id"),
  MEASURE("VOC-011", "", "word", "near"),
  NO_LEVELS("VOC-012", ""),
  /** A number on a trait that measures nothing. */
  NUMBER("VOC-013", "no-measure", "key"),
  /** A number other than what the trait measures. */
  OTHER_NUMBER("VOC-013", "other-measure", "key", "wanted"),
  /** A trait the rules speak of by its id. */
  MISSING_TRAIT("VOC-014", "", "id"),
  /** A word in the clauses that the vocabulary does not know. */
  UNKNOWN("VOC-021", "", "word", "near"),
  /** A last day before the first. */
  DATES("VOC-015", "", "late", "late-day", "early", "early-day");

  private final Spec spec;

  VocabularyProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
