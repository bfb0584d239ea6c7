// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked: whose arrangements, which rules, on which day.
 *
 * @param folder the organization's folder; empty: the support models alone
 * @param frameworks ids of frameworks; empty optional: the organization's, else all in force
 * @param baseline overrides the organization's own, when present
 * @param date the day the answer speaks of
 * @param withKinds whether the kinds of support are judged beside the offers of the folder; without
 *     an offer they always are
 */
public record Request(
    Optional<Path> folder,
    Optional<List<String>> frameworks,
    Optional<String> baseline,
    LocalDate date,
    boolean withKinds) {
  /** Baselines of SP 800-53B. */
  public static final List<String> BASELINES = List.of("low", "moderate", "high", "privacy");

  /**
   * Checks the baseline.
   *
   * @throws UnknownWordException when it is not one
   */
  public Request {
    frameworks = frameworks.map(List::copyOf);
    baseline.ifPresent(b -> UnknownWordException.known(Named.BASELINE, b, BASELINES));
  }

  /** The offers of the folder alone, where it has any. */
  public Request(
      Optional<Path> folder,
      Optional<List<String>> frameworks,
      Optional<String> baseline,
      LocalDate date) {
    this(folder, frameworks, baseline, date, false);
  }

  /** The same with the kinds of support beside the offers. */
  public Request besideKinds() {
    return new Request(folder, frameworks, baseline, date, true);
  }
}
