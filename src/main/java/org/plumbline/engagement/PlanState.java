// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an organization has a system security plan. */
public enum PlanState {
  UNKNOWN,
  NONE,
  DRAFT,
  CURRENT;

  private static final String FINAL = "final";

  /** Its spelling in data files. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A plan in final form is a current one. */
  static Optional<PlanState> of(String word) {
    return word.equals(FINAL)
        ? Optional.of(CURRENT)
        : Arrays.stream(values()).filter(s -> s.spelling().equals(word)).findFirst();
  }

  static List<String> spellings() {
    return Stream.concat(Stream.of(FINAL), Arrays.stream(values()).map(PlanState::spelling))
        .toList();
  }
}
