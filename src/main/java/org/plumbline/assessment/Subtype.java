// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

/** What kind of thing is missing where a verdict is CONDITIONAL. */
public enum Subtype {
  /** The verdict is another one. */
  NONE(""),
  /** A dated order. */
  JOB("JOB"),
  /** Words of the contract. */
  TERM("TERM"),
  /** Cover for a system. */
  COVERAGE("COVERAGE"),
  JOB_AND_COVERAGE("JOB+COVERAGE"),
  TERM_AND_COVERAGE("TERM+COVERAGE");

  private final String spelling;

  Subtype(String spelling) {
    this.spelling = spelling;
  }

  /** As written in JSON and tables; empty for {@link #NONE}. */
  public String spelling() {
    return spelling;
  }

  /** Whether a dated order is missing. */
  public boolean job() {
    return this == JOB || this == JOB_AND_COVERAGE;
  }

  static Subtype of(boolean order, boolean term, boolean coverage) {
    if (order) {
      return coverage ? JOB_AND_COVERAGE : JOB;
    }
    if (term) {
      return coverage ? TERM_AND_COVERAGE : TERM;
    }
    return coverage ? COVERAGE : NONE;
  }
}
