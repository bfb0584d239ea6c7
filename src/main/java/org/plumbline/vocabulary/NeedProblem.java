// SPDX-License-Identifier: Apache-2.0
package org.plumbline.vocabulary;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with the vocabulary and with what a control calls for. */
enum NeedProblem implements ProblemKey {
  /** A word that the vocabulary does not know. */
  WORD("VOC-021", "", "word", "near"),
  /** A part of the needs that is no act with its brackets. */
  UNREADABLE("VOC-022", "", "text"),
  /** The same id a second time. */
  TWICE("VOC-023", "", "id");

  private final Spec spec;

  NeedProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
