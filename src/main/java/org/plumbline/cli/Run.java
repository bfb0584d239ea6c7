// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.plumbline.application.Workspace;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.wording.ProblemText;
import org.plumbline.wording.Words;
import org.plumbline.wording.WordsCheck;
import org.plumbline.wording.WordsReader;

/**
 * What a command takes from outside.
 *
 * @param home folder with controls/ and models/
 * @param clock today, when no date is given
 * @param out answers
 * @param err progress and problems
 * @param words what is said, and how
 */
record Run(Path home, Clock clock, PrintWriter out, PrintWriter err, Words words) {

  /**
   * The project's data, ready to be evaluated.
   *
   * @throws org.plumbline.problem.BadInputException when any of it is wrong, or a regime names
   *     words that are not there
   */
  Workspace workspace() {
    Workspace workspace = Workspace.load(home);
    Problems problems = new Problems();
    WordsCheck.complete(words, workspace.regimes().keys(), wordsFile(), problems);
    problems.throwIfAny();
    return workspace;
  }

  /** The words file as a user would name it. */
  static String wordsFile() {
    return "templates/" + WordsReader.FOLDER + "/" + Cli.LANGUAGE + ".yaml";
  }

  /** Says what is worth knowing and stops nothing, each on standard error. */
  void remark(List<Problem> remarks) {
    ProblemText text = new ProblemText(words);
    remarks.forEach(remark -> err.println(text.of(remark)));
  }

  /** One problem as it is printed. */
  String text(Problem problem) {
    return new ProblemText(words).of(problem);
  }

  /** Says what goes on, to a person at a terminal only. */
  void progress(String message) {
    if (System.console() != null) {
      err.println(message);
      err.flush();
    }
  }

  /** Says when a stage ended, for measuring; on only with PLUMBLINE_TIMES set. */
  void stage(String name) {
    if (System.getenv("PLUMBLINE_TIMES") != null) {
      long sinceStart =
          System.currentTimeMillis()
              - java.lang.management.ManagementFactory.getRuntimeMXBean().getStartTime();
      err().printf("%6d ms  %s%n", sinceStart, name);
      err().flush();
    }
  }
}
