// SPDX-License-Identifier: Apache-2.0
package org.plumbline;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.wording.ProblemText;
import org.plumbline.wording.Words;
import org.plumbline.wording.WordsReader;

/** The shipped words, read once for all tests. */
public final class Said {
  public static final Words WORDS =
      WordsReader.read(Path.of("templates"), "en", new Problems()).orElseThrow();

  private Said() {}

  public static String of(Phrase phrase) {
    return WORDS.say(phrase);
  }

  public static String of(Problem problem) {
    return new ProblemText(WORDS).of(problem);
  }

  public static String of(List<Problem> problems) {
    return new ProblemText(WORDS).of(problems);
  }
}
