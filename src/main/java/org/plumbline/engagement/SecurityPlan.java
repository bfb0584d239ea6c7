// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.time.LocalDate;
import org.plumbline.papers.DateText;

/**
 * The organization's system security plan.
 *
 * @param state what there is of it
 * @param date day, month or year as written; empty where none is said
 */
public record SecurityPlan(PlanState state, String date) {
  /** Nobody has said. */
  public static final SecurityPlan UNKNOWN = new SecurityPlan(PlanState.UNKNOWN, "");

  /** A plan without a date. */
  public static SecurityPlan of(PlanState state) {
    return new SecurityPlan(state, "");
  }

  /**
   * The plan as it stands on a day: one in force whose first possible date is more than a year back
   * is out of date (32 CFR 170.14(d)). A plan without a date counts as one of this year.
   */
  SecurityPlan on(LocalDate day) {
    boolean old =
        DateText.firstDay(date).filter(written -> written.plusYears(1).isBefore(day)).isPresent();
    return old && state == PlanState.CURRENT ? new SecurityPlan(PlanState.OUT_OF_DATE, date) : this;
  }
}
