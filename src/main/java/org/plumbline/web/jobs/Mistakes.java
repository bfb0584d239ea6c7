// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problem;
import org.plumbline.store.Organizations;
import org.plumbline.wording.Words;

/** Mistakes of files in one line, as a job keeps them. */
public final class Mistakes {
  private Mistakes() {}

  /** The first one with its place and what to do about it. */
  public static String said(BadInputException mistakes, Words words) {
    return mistakes.problems().stream()
        .filter(p -> p.severity() == Problem.Severity.ERROR)
        .findFirst()
        .map(p -> said(p, words))
        .orElse("");
  }

  private static String said(Problem problem, Words words) {
    String place = Organizations.plainPath(problem.place().toString());
    String help = words.say(problem.help()).strip();
    return (place.isEmpty() ? "" : place + ": ")
        + words.say(problem.message())
        + (help.isEmpty() ? "" : " (" + help + ")");
  }
}
