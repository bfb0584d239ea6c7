// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether an organization has a system security plan. */
public enum PlanState {
  UNKNOWN,
  NONE,
  DRAFT,
  CURRENT;

  /** Its spelling in data files. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<PlanState> of(String word) {
    return Arrays.stream(values()).filter(s -> s.spelling().equals(word)).findFirst();
  }

  static List<String> spellings() {
    return Arrays.stream(values()).map(PlanState::spelling).toList();
  }
}
