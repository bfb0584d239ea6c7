// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with the files of an organization. */
enum FolderProblem implements ProblemKey {
  NO_ORGANISATION("ENG-001", ""),
  /** A file whose name comes near. */
  MISNAMED_ORGANISATION("ENG-001", "near", "file"),
  /** Two files or folders where one is read. */
  TWO_OF_ONE("ENG-013", "", "one", "other"),
  /** A name near one that is read. */
  NEAR("ENG-014", "near", "file", "wanted"),
  /** A file of offers or of the organization with another ending. */
  ENDING("ENG-014", "ending", "file"),
  /** A folder inside the folder of offers. */
  NESTED("ENG-014", "nested", "file"),
  /** A data file beside the organization's. */
  BESIDE("ENG-014", "beside", "file"),
  /** Everything else. */
  OTHERS("ENG-015", "", "files", "count", "more");

  private final Spec spec;

  FolderProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
