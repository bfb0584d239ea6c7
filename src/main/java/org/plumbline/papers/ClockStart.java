// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What starts the clock of a promised time. */
public enum ClockStart {
  DISCOVERY,
  ALERT,
  CALL,
  /** The provider's own confirmation: who confirms holds the clock. */
  CONFIRMATION;

  /** Spelling in data files. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ClockStart> of(String spelling) {
    return Arrays.stream(values()).filter(v -> v.spelling().equals(spelling)).findFirst();
  }

  static List<String> spellings() {
    return Arrays.stream(values()).map(ClockStart::spelling).toList();
  }
}
