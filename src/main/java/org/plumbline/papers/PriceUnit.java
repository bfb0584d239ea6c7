// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a price is for one of. */
public enum PriceUnit {
  USER,
  DEVICE,
  SERVER,
  SITE,
  MAILBOX,
  GIGABYTE,
  TERABYTE,
  /** A source of logs. */
  SOURCE,
  HOUR,
  VISIT,
  CHANGE,
  /** The whole: one, whatever is counted. */
  FLAT;

  /** Spelling in data files. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<PriceUnit> of(String spelling) {
    return Arrays.stream(values()).filter(v -> v.spelling().equals(spelling)).findFirst();
  }

  public static List<String> spellings() {
    return Arrays.stream(values()).map(PriceUnit::spelling).toList();
  }
}
