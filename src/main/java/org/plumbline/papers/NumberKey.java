// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Under which key a statement gives its number. */
public enum NumberKey {
  /** A rhythm. */
  EVERY,
  /** A deadline, or several. */
  WITHIN,
  /** A retention. */
  KEPT,
  /** Attended hours. */
  HOURS_A_WEEK;

  /** Spelling in data files. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<NumberKey> of(String spelling) {
    return Arrays.stream(values()).filter(v -> v.spelling().equals(spelling)).findFirst();
  }

  static List<String> spellings() {
    return Arrays.stream(values()).map(NumberKey::spelling).toList();
  }
}
