// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of security updates that papers promise in times of their own. */
public enum UpdateKind {
  CRITICAL,
  /** All that the paper gives no time of its own. */
  OTHER,
  /** Of flaws that are known to be exploited. */
  EXPLOITED;

  /** Spelling in data files. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<UpdateKind> of(String spelling) {
    return Arrays.stream(values()).filter(v -> v.spelling().equals(spelling)).findFirst();
  }

  static List<String> spellings() {
    return Arrays.stream(values()).map(UpdateKind::spelling).toList();
  }
}
