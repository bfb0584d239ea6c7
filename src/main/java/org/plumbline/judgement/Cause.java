// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import java.util.Optional;

/**
 * Why a cell is open.
 *
 * @param kind the cause
 * @param capability the act it concerns
 * @param detail area or named function that is not sold, other party, or empty
 * @param addOn whether the papers sell it as an add-on that is not taken
 * @param missing what is not in writing
 * @param providersHalf what the provider's half still lacks; absent where it has none, empty where
 *     all of it is in writing
 */
public record Cause(
    Kind kind,
    String capability,
    String detail,
    boolean addOn,
    List<Missing> missing,
    Optional<List<Missing>> providersHalf) {

  public Cause {
    missing = List.copyOf(missing);
    providersHalf = providersHalf.map(List::copyOf);
  }

  /** Causes in the order that decides which one names the cell. */
  public enum Kind {
    EXCLUDED,
    OTHER_PARTY,
    NO_STAFF,
    NO_MATRIX,
    OUTSIDE_SERVICE,
    JOB,
    TERM,
    SIGNATURE,
    COVERAGE;

    private final String spelling = name().replace('_', '-');

    /** Spelling in files and tables. */
    public String spelling() {
      return spelling;
    }
  }
}
