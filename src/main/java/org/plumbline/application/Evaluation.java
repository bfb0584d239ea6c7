// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Assessment;
import org.plumbline.catalogue.Framework;
import org.plumbline.problem.Problem;

/**
 * The answer to a request.
 *
 * @param request what was asked
 * @param frameworks looked at, in catalogue order
 * @param assessment every control under every arrangement
 * @param remarks warnings met on the way
 * @param parsed files of the folder that were parsed, with the SHA-256 of their bytes
 */
public record Evaluation(
    Request request,
    List<Framework> frameworks,
    Assessment assessment,
    List<Problem> remarks,
    Map<Path, String> parsed) {
  public Evaluation {
    frameworks = List.copyOf(frameworks);
    remarks = List.copyOf(remarks);
  }
}
