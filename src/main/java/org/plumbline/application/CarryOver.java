// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;
import org.plumbline.report.excel.TrackingReader;
import org.plumbline.report.tracking.Tracking;

/**
 * The open items of a run, with what people wrote in an earlier report.
 *
 * @param file the earlier report, if one was given
 * @param tracking the items
 * @param remarks what was left behind or kept as it stood
 */
public record CarryOver(Optional<Path> file, Tracking tracking, List<Problem> remarks) {

  /**
   * Reads the earlier report, if one is given.
   *
   * @throws org.plumbline.problem.BadInputException when it is no report of ours
   */
  public static CarryOver read(Optional<Path> file, Assessment assessment) {
    if (file.isEmpty()) {
      return new CarryOver(file, Tracking.of(assessment), List.of());
    }
    Problems problems = new Problems();
    Optional<Tracking> tracking =
        TrackingReader.read(file.get(), file.get().toString(), problems)
            .map(old -> Tracking.of(assessment, old));
    problems.throwIfAny();
    return new CarryOver(file, tracking.orElseThrow(), problems.remarks());
  }
}
