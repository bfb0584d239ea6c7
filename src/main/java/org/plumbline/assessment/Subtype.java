// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a cell is open, in a word: the first of its causes. */
public enum Subtype {
  /** The cell is not open. */
  NONE(""),
  /** A dated order. */
  JOB("JOB"),
  /** Words of the papers. */
  TERM("TERM"),
  /** The signature of both. */
  SIGNATURE("SIGNATURE"),
  /** Cover for a system. */
  COVERAGE("COVERAGE"),
  JOB_AND_COVERAGE("JOB+COVERAGE"),
  TERM_AND_COVERAGE("TERM+COVERAGE"),
  SIGNATURE_AND_COVERAGE("SIGNATURE+COVERAGE"),
  /** Refused by the papers, or an add-on that is not taken. */
  EXCLUDED("EXCLUDED"),
  EXCLUDED_AND_OPEN("EXCLUDED+OPEN"),
  /** A table names somebody else. */
  OTHER_PARTY("OTHER-PARTY"),
  OTHER_PARTY_AND_OPEN("OTHER-PARTY+OPEN"),
  /** Both must act, and nobody on one side can. */
  NO_STAFF("NO-STAFF"),
  NO_STAFF_AND_OPEN("NO-STAFF+OPEN"),
  /** Two could do it, and nothing says who does. */
  NO_MATRIX("NO-MATRIX"),
  NO_MATRIX_AND_OPEN("NO-MATRIX+OPEN"),
  /** No part of what this provider sells. */
  OUTSIDE_SERVICE("OUTSIDE-SERVICE"),
  OUTSIDE_SERVICE_AND_OPEN("OUTSIDE-SERVICE+OPEN");

  private static final Map<String, Subtype> BY_SPELLING =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Subtype::spelling, s -> s));

  private final String spelling;

  Subtype(String spelling) {
    this.spelling = spelling;
  }

  /** As written in JSON and tables; empty for {@link #NONE}. */
  public String spelling() {
    return spelling;
  }

  static Subtype of(String spelling) {
    Subtype known = BY_SPELLING.get(spelling);
    if (known == null) {
      throw new IllegalArgumentException(spelling);
    }
    return known;
  }
}
