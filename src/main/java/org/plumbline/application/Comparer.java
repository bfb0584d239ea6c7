// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Assessor;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Job;
import org.plumbline.judgement.Jobs;
import org.plumbline.judgement.Judgement;

/** Compares two arrangements of a folder, or two kinds of support. */
public final class Comparer {
  private final Library library;

  public Comparer(Library library) {
    this.library = library;
  }

  /**
   * Two arrangements with what was looked at.
   *
   * @param evaluation both arrangements under every framework asked for
   */
  public record Compared(Evaluation evaluation, Comparison comparison) {}

  /**
   * Compares two arrangements.
   *
   * @throws UnknownWordException when there is no arrangement or framework of a name
   * @throws org.plumbline.problem.BadInputException when the folder has mistakes
   */
  public Compared compare(Request request, String one, String other) {
    Evaluation evaluation = new Evaluator(library).evaluate(request, one, other);
    Assessor assessor = library.assessor(evaluation.frameworks());
    Map<String, List<Job>> jobs = new HashMap<>();
    for (Engagement each : evaluation.assessment().engagements()) {
      List<Judgement> run =
          evaluation.assessment().cells(each.id()).stream()
              .flatMap(c -> c.judged().stream())
              .toList();
      jobs.put(
          each.id(),
          new Jobs(assessor.judge(evaluation.assessment().organisation(), each)).of(run));
    }
    return new Compared(evaluation, Comparison.of(evaluation.assessment(), one, other, jobs));
  }
}
