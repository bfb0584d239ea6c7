// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.List;
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
 */
public record Evaluation(
    Request request, List<Framework> frameworks, Assessment assessment, List<Problem> remarks) {
  public Evaluation {
    frameworks = List.copyOf(frameworks);
    remarks = List.copyOf(remarks);
  }
}
