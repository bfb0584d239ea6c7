// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with an earlier report whose sheet Tracking is carried over. */
enum TrackingProblem implements ProblemKey {
  UNREADABLE("TRK-001", "why", "remedy");

  private final String code;
  private final List<String> arguments;

  TrackingProblem(String code, String... arguments) {
    this.code = code;
    this.arguments = List.of(arguments);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
