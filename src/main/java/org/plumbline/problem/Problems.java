// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects all mistakes of a run, so that the user mends them in one go. */
public final class Problems {
  private static final int LIMIT = 200;
  private final List<Problem> found = new ArrayList<>();

  /** Notes an error at a place. */
  public synchronized void error(String code, Place place, String message, String help) {
    add(new Problem(code, Problem.Severity.ERROR, place, message, help));
  }

  /** Notes a warning at a place; the run goes on. */
  public synchronized void warning(String code, Place place, String message, String help) {
    add(new Problem(code, Problem.Severity.WARNING, place, message, help));
  }

  /** Notes something worth a second look. */
  public synchronized void note(String code, Place place, String message, String help) {
    add(new Problem(code, Problem.Severity.NOTE, place, message, help));
  }

  private void add(Problem problem) {
    if (found.size() < LIMIT * 10 && !found.contains(problem)) {
      found.add(problem);
    }
  }

  /** Everything found, by file, line and column. */
  public synchronized List<Problem> all() {
    return found.stream()
        .sorted(
            Comparator.comparing((Problem p) -> p.place().file())
                .thenComparingInt(p -> p.place().line())
                .thenComparingInt(p -> p.place().column())
                .thenComparing(Problem::code))
        .toList();
  }

  /** The errors alone. */
  public List<Problem> errors() {
    return all().stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
  }

  /** The warnings and notes. */
  public List<Problem> remarks() {
    return all().stream().filter(p -> p.severity() != Problem.Severity.ERROR).toList();
  }

  /**
   * Ends the run when there is any error.
   *
   * @throws BadInputException with every error found so far
   */
  public void throwIfAny() {
    List<Problem> errors = errors();
    if (!errors.isEmpty()) {
      throw new BadInputException(errors);
    }
  }
}
