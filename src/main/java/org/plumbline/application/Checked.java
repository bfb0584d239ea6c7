// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problem;

/**
 * What a check found.
 *
 * @param read what was read, counted
 * @param problems by place
 * @param questions what has to be asked about a folder without a mistake
 */
public record Checked(List<Phrase> read, List<Problem> problems, FolderQuestions questions) {
  public Checked {
    read = List.copyOf(read);
    problems = List.copyOf(problems);
  }

  public boolean good() {
    return count(Problem.Severity.ERROR) == 0;
  }

  public int count(Problem.Severity severity) {
    return (int) problems.stream().filter(p -> p.severity() == severity).count();
  }
}
