// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.hash.Sha256;
import org.plumbline.phrase.Phrase;

/** Collects all mistakes of a run, so that the user mends them in one go. */
public final class Problems {
  /** Of each severity, so that no number of warnings hides an error. */
  private static final int LIMIT = 2000;

  private final Set<Problem> found = new LinkedHashSet<>();
  private final Map<Problem.Severity, Integer> counts = new EnumMap<>(Problem.Severity.class);
  private final Map<Path, String> parsed = new LinkedHashMap<>();

  /** Notes an error with its values in the order of the key's arguments. */
  public synchronized void error(ProblemKey key, Place place, Object... values) {
    add(Problem.of(key, Problem.Severity.ERROR, place, values));
  }

  /** Notes an error whose code is the caller's, as one reader serves several kinds of file. */
  public synchronized void error(String code, Place place, Phrase message, Phrase help) {
    add(new Problem(code, Problem.Severity.ERROR, place, message, help));
  }

  /** Notes a warning with its values in the order of the key's arguments; the run goes on. */
  public synchronized void warning(ProblemKey key, Place place, Object... values) {
    add(Problem.of(key, Problem.Severity.WARNING, place, values));
  }

  /** Notes something worth a second look, with its values in the order of the key's arguments. */
  public synchronized void note(ProblemKey key, Place place, Object... values) {
    add(Problem.of(key, Problem.Severity.NOTE, place, values));
  }

  /** Notes the bytes of a file that were parsed, so that exactly these are hashed. */
  public synchronized void parsed(Path file, byte[] bytes) {
    parsed.put(file, Sha256.hex(bytes));
  }

  /** Notes files that others parsed, with the SHA-256 of their bytes. */
  public synchronized void parsed(Map<Path, String> others) {
    parsed.putAll(others);
  }

  /** Every file that was parsed with the SHA-256 of its bytes, in the order of reading. */
  public synchronized Map<Path, String> parsed() {
    return new LinkedHashMap<>(parsed);
  }

  /** Takes over everything others found. */
  public synchronized void addAll(Problems others) {
    others.all().forEach(this::add);
  }

  private void add(Problem problem) {
    int before = counts.getOrDefault(problem.severity(), 0);
    if (before < LIMIT && found.add(problem)) {
      counts.put(problem.severity(), before + 1);
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
