// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What in readable data deserves a second look. */
enum SecondLookProblem implements ProblemKey {
  UNUSED_CAPABILITY("CHK-001", "", "id"),
  SAME_TITLE("CHK-002", "", "count", "title", "controls"),
  SAME_NEEDS("CHK-003", "", "count", "needs", "controls"),
  LONG_TEXT("CHK-004", "", "key", "id", "length", "longest"),
  /** Two editions of one rule, the older without an end. */
  OVERLAP("CHK-005", "open", "newer", "from", "older", "last", "file"),
  OVERLAP_UNTIL("CHK-005", "until", "newer", "from", "older", "until", "last", "file"),
  SLOW_INTERVAL("CHK-006", "interval", "id", "stated", "law", "citation"),
  SLOW_ORDER("CHK-006", "order", "id", "days", "law", "citation"),
  SLOW_LEVEL("CHK-006", "level", "id", "level", "days", "law", "citation"),
  NOBODY_HOLDS("CHK-007", "", "id");

  private final Spec spec;

  SecondLookProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
