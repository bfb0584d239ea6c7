// SPDX-License-Identifier: Apache-2.0
package org.plumbline.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.problem.Place;
import org.plumbline.problem.Printable;
import org.plumbline.problem.Problem;

/** Writes problems as compilers do: place, code, message, the line with the spot marked, remedy. */
public final class ProblemText {
  private final Words words;

  public ProblemText(Words words) {
    this.words = words;
  }

  /** All problems, an empty line between them. */
  public String of(List<Problem> problems) {
    return problems.stream().map(this::of).collect(Collectors.joining("\n\n"));
  }

  /** One problem, without a line end. */
  public String of(Problem problem) {
    Place place = problem.place();
    StringBuilder out = new StringBuilder();
    out.append(place).append(": ").append(words.say(severity(problem)));
    out.append(' ').append(problem.code()).append(": ").append(words.say(problem.message()));
    if (!place.source().isEmpty()) {
      String number = Integer.toString(place.line());
      String gutter = " ".repeat(Math.max(0, 4 - number.length()));
      out.append('\n').append("  ").append(gutter).append(number).append(" | ");
      out.append(place.source());
      out.append('\n').append("       | ").append(" ".repeat(Math.max(0, place.column() - 1)));
      out.append("^".repeat(Math.max(1, place.width())));
    }
    String help = words.say(problem.help()).strip();
    if (!help.isEmpty()) {
      out.append('\n').append("  ").append(words.say(ProblemWord.HELP, help));
    }
    return Printable.shown(out.toString());
  }

  private static ProblemWord severity(Problem problem) {
    return switch (problem.severity()) {
      case ERROR -> ProblemWord.ERROR;
      case WARNING -> ProblemWord.WARNING;
      case NOTE -> ProblemWord.NOTE;
    };
  }
}
