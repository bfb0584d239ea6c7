// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.plumbline.application.Library;
import org.plumbline.phrase.Key;
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
 * @param language of the words file
 * @param clock today, when no date is given
 * @param out answers
 * @param err progress and problems
 * @param words what is said, and how
 * @param libraries reads the data of a home
 */
record Run(
    Path home,
    String language,
    Clock clock,
    PrintWriter out,
    PrintWriter err,
    Words words,
    Function<Path, Library> libraries) {

  /**
   * All data of the home.
   *
   * @throws org.plumbline.problem.BadInputException when any of it is wrong, or a regime names
   *     words that are not there
   */
  Library library() {
    Library library = libraries.apply(home);
    Problems problems = new Problems();
    WordsCheck.complete(
        words, library.workspace().regimes().keys(), WordsReader.fileOf(language), problems);
    problems.throwIfAny();
    stage("data read");
    return library;
  }

  String say(Key key, Object... values) {
    return words.say(key, values);
  }

  /** Prints a line of the answer. */
  void print(Key key, Object... values) {
    out.println(words.say(key, values));
  }

  /** Says what is worth knowing and stops nothing, each on standard error. */
  void remark(List<Problem> remarks) {
    remarks.forEach(remark -> err.println(text(remark)));
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
