// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.assessment.Assessor;
import org.plumbline.capability.Clauses;
import org.plumbline.capability.ClausesFile;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Fix;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Shares;
import org.plumbline.judgement.WhatIf;
import org.plumbline.problem.Problems;
import org.plumbline.remedy.Smallest;

/** Finds the changes of papers that close what is open under an arrangement. */
public final class ChangesFinder {
  /** The fewest changes are looked for this long, then the best found is said not to be proven. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private static final String CLAUSES = "controls/vocabulary/clauses.yaml";

  private final Library library;

  public ChangesFinder(Library library) {
    this.library = library;
  }

  /**
   * The changes of one arrangement.
   *
   * @param take numbers of steps, from 1, to write in and judge anew; empty for none
   * @throws UnknownWordException when the arrangement, a framework or a step is not known
   * @throws org.plumbline.problem.BadInputException when the folder or the clauses have mistakes
   */
  public Changes find(Request request, String arrangement, List<Integer> take) {
    Evaluation evaluation = new Evaluator(library).evaluate(request, arrangement);
    Engagement engagement = evaluation.assessment().engagements().get(0);
    Assessor assessor = library.assessor(evaluation.frameworks());
    Judge judge = assessor.judge(evaluation.assessment().organisation(), engagement);
    ClosingSteps found =
        ClosingSteps.of(judge, evaluation.assessment().cells(), engagement, subjects(library));
    Smallest smallest = Smallest.of(found.left(), LIMIT);
    return new Changes(
        evaluation,
        engagement,
        found.open(),
        found.steps(),
        smallest.write().size(),
        smallest.proven(),
        found.nothingCloses(),
        take.isEmpty() ? Optional.empty() : Optional.of(taken(take, found, judge)));
  }

  private static Changes.Taken taken(List<Integer> take, ClosingSteps found, Judge judge) {
    List<String> known =
        IntStream.rangeClosed(1, found.steps().size()).mapToObj(String::valueOf).toList();
    List<Fix> write = new ArrayList<>();
    List<Integer> numbers = take.stream().distinct().sorted().toList();
    for (int number : numbers) {
      UnknownWordException.known(Named.STEP, String.valueOf(number), known);
      found.steps().get(number - 1).write().forEach(item -> write.add(item.fix()));
    }
    Judge anew = WhatIf.judge(judge, found.fixes().plan(write));
    List<Control> closed = new ArrayList<>();
    List<Control> left = new ArrayList<>();
    for (Control each : found.open()) {
      boolean still = Shares.open(anew.judge(each));
      (still ? left : closed).add(each);
    }
    return new Changes.Taken(numbers, closed, left);
  }

  /** The words of changes, with the clauses of the home. */
  static Subjects subjects(Library library) {
    Problems problems = new Problems();
    Clauses out =
        ClausesFile.read(
            library.home().resolve(CLAUSES), CLAUSES, library.workspace().vocabulary(), problems);
    problems.throwIfAny();
    return new Subjects(library.workspace().vocabulary(), out);
  }
}
