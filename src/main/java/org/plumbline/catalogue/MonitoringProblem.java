// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with the monitoring overlay. */
enum MonitoringProblem implements ProblemKey {
  WITHDRAWN("MON-001", "withdrawn", "id", "framework", "successor"),
  /** A control said to be withdrawn that is in force. */
  IN_FORCE("MON-001", "in-force", "id", "framework"),
  CONTROL("MON-001", "control", "id", "framework", "near"),
  /** An unknown control said to be withdrawn. */
  NOT_WITHDRAWN("MON-001", "not-withdrawn", "id", "framework", "near"),
  TWICE("MON-002", "", "id", "list"),
  FRAMEWORK("MON-003", "", "word", "near"),
  /** A word outside a closed set. */
  WORD("MON-004", "", "key", "word", "near"),
  INTERVAL("MON-005", "interval", "word", "near"),
  RULE("MON-005", "rule", "word", "near"),
  FEDRAMP("MON-005", "fedramp", "word", "near"),
  CAPABILITY("MON-006", "capability", "word", "near"),
  /** A number without an origin, or with several. */
  ORIGIN("MON-007", ""),
  /** Terms of which none gives a number. */
  NO_NUMBER("MON-008", ""),
  /** A last day before the first. */
  DATES("MON-009", "", "late", "late-day", "early", "early-day");

  private final Spec spec;

  MonitoringProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
