// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Judge;
import org.plumbline.judgement.Judgement;

/**
 * The changes of one arrangement, held ready so that one choice of them after the other is judged
 * at once. Several threads may ask at the same time.
 */
public final class Trial {
  private final ClosingSteps found;
  private final Judge judge;
  private final List<Control> controls;
  private final Set<String> nothingCloses;

  private Trial(ClosingSteps found, Judge judge, List<Control> controls) {
    this.found = found;
    this.judge = judge;
    this.controls = controls;
    this.nothingCloses =
        found.nothingCloses().stream().map(Control::id).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a choice does.
   *
   * @param taken which steps, what they close, what they leave
   * @param run every duty judged anew
   * @param nothingCloses ids of open duties that no change of these papers closes
   */
  public record Outcome(Changes.Taken taken, List<Judgement> run, Set<String> nothingCloses) {
    public Outcome {
      run = List.copyOf(run);
      nothingCloses = Set.copyOf(nothingCloses);
    }
  }

  /** The trial of one arrangement of an evaluation. */
  public static Trial of(Library library, Evaluation evaluation, Engagement engagement) {
    Assessment assessment = evaluation.assessment();
    Judge judge =
        library.assessor(evaluation.frameworks()).judge(assessment.organisation(), engagement);
    ClosingSteps found =
        ClosingSteps.of(
            judge,
            assessment.cells(engagement.id()),
            engagement,
            ChangesFinder.subjects(library),
            new ChangePrices(assessment.organisation(), engagement));
    return new Trial(
        found,
        judge,
        assessment.cells(engagement.id()).stream()
            .flatMap(c -> c.judged().stream())
            .map(Judgement::control)
            .toList());
  }

  /** How many steps there are. */
  public int steps() {
    return found.count();
  }

  /** The changes that close most with so many, 1 or more. */
  public Changes.BestSet most(int changes) {
    return ChangesFinder.best(changes, found);
  }

  /** The changes that close most for so many US dollars in the first year, 0 or more. */
  public Changes.BestSet within(long usd) {
    return ChangesFinder.best(usd, found);
  }

  /** Numbers of the steps that write just these changes; none where steps divide them otherwise. */
  public List<Integer> steps(Changes.BestSet set) {
    Set<Changes.Item> left = new HashSet<>(set.write());
    List<Changes.Step> steps = found.steps();
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (left.containsAll(steps.get(i).write())) {
        steps.get(i).write().forEach(left::remove);
        out.add(i + 1);
      }
    }
    return left.isEmpty() ? out : List.of();
  }

  /**
   * Writes steps into the papers and judges anew.
   *
   * @param take their numbers from 1; others are left out
   */
  public Outcome take(List<Integer> take) {
    List<Integer> known = take.stream().filter(n -> n >= 1 && n <= steps()).toList();
    Judge anew = ChangesFinder.written(known, found, judge);
    return new Outcome(
        ChangesFinder.takenFrom(known, found, anew),
        controls.stream().map(anew::judge).toList(),
        nothingCloses);
  }
}
