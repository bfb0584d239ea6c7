// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.template;

import java.util.List;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/** Something a template may not do, before its place is known. */
public record Refused(TemplateProblem what, List<Object> values) {
  public Refused {
    values = List.copyOf(values);
  }

  static Refused of(TemplateProblem what, Object... values) {
    return new Refused(what, List.of(values));
  }

  void report(Place place, Problems problems) {
    problems.error(what, place, values.toArray());
  }

  /** The same as an error at a place. */
  public Problem at(Place place) {
    return Problem.of(what, Problem.Severity.ERROR, place, values.toArray());
  }
}
