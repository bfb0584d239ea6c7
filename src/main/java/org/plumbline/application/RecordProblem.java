// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with what was answered and signed beside the papers. */
enum RecordProblem implements ProblemKey {
  /** A file that no offer has. */
  NO_OFFER("ENG-054", "", "file", "near"),
  /** A file with another ending. */
  ENDING("ENG-054", "ending", "file"),
  /** Two answers to one change. */
  TWICE("ENG-055", "", "change");

  private final Spec spec;

  RecordProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
