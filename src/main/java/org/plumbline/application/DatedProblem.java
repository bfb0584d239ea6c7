// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What the date of a report does to the law it rests on. */
enum DatedProblem implements ProblemKey {
  /** A rule does not bind on the day, and is left out. */
  LEFT_OUT("DAT-001", "left-out", "says"),
  /** A rule does not bind on the day, and was asked for by name. */
  ASKED_FOR("DAT-001", "asked-for", "says"),
  /** A layout is not in use on the day. */
  LAYOUT("DAT-001", "layout", "says"),
  /** A source was read long before the day. */
  STALE("DAT-002", "", "says"),
  /** Something newer is out. */
  SUCCESSOR("DAT-003", "", "says"),
  /** No rule binds on the day. */
  NOTHING_LEFT("DAT-004", "", "date");

  private final Spec spec;

  DatedProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
