// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the organization's system security plan is.
 *
 * @param state what exists
 * @param date its date; empty where it carries none
 */
public record PlanState(State state, Optional<LocalDate> date) {

  /** What exists of the plan. */
  public enum State {
    FINAL,
    DRAFT,
    NONE
  }

  /** Why no number of points can be told. */
  public enum Reason {
    SSP_MISSING,
    SSP_DRAFT,
    SSP_OUT_OF_DATE;

    /** Spelling in files. */
    public String spelling() {
      return name().replace('_', '-');
    }
  }

  /**
   * Why there is no number on this day, if there is none: 32 CFR 170.24(b)(1) wants evidence in
   * final form, (c)(2)(i)(B)(5) a plan, 170.14(d) one that is not older than a year.
   */
  public Optional<Reason> reason(LocalDate today) {
    return switch (state) {
      case NONE -> Optional.of(Reason.SSP_MISSING);
      case DRAFT -> Optional.of(Reason.SSP_DRAFT);
      case FINAL ->
          date.filter(d -> d.plusYears(1).isBefore(today)).map(d -> Reason.SSP_OUT_OF_DATE);
    };
  }
}
