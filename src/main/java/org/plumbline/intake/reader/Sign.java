// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of a passage and a subject, and weighs for it or against it. */
public enum Sign {
  /** For each log-odd that its words hold something of the subject, as known passages do. */
  HOLDS,
  /** For each log-odd of the share of the nearest known passages that hold it. */
  NEAR,
  /** How near the nearest is, 0 to 1. */
  NEAREST,
  /** For each log-odd that its words speak of a duty of the client. */
  CLIENT,
  /** For each log-odd that its words speak of the likeliest other subject. */
  ANOTHER,
  /** Has a number. */
  NUMBER,
  /** Stands in a cell whose row is called by words. */
  CELL,
  /** Has a number and stands in such a cell. */
  NUMBER_IN_CELL,
  /** Stands in a tier. */
  PLAN,
  /** A wording of the subject stands in the row, the heading or the head of the column. */
  NAMED,
  /** Wordings find another subject in it. */
  BESIDE,
  /** The provider is named first. */
  PROVIDER,
  /** For each time its telling words double. */
  LENGTH,
  /** Its sentence refuses something. */
  REFUSES;

  /** As files write it. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Sign> of(String spelling) {
    return Arrays.stream(values()).filter(s -> s.spelling().equals(spelling)).findFirst();
  }

  /** All, as files write them. */
  static String all() {
    return Arrays.stream(values()).map(Sign::spelling).collect(Collectors.joining(", "));
  }
}
