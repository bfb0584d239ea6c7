// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.TailoringCheck;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Offer;
import org.plumbline.engagement.Organisation;
import org.plumbline.problem.Problem;
import org.plumbline.problem.Problems;

/**
 * Whose arrangements are looked at: the three models, and a folder's offers beside them.
 *
 * @param organisation the folder's, or the archetype
 * @param engagements the columns, in order
 * @param remarks warnings met on the way
 */
public record Scope(
    Organisation organisation, List<Engagement> engagements, List<Problem> remarks) {

  /**
   * Reads the folder, if one is given.
   *
   * @param baseline overrides the organisation's own, when present
   * @param day the day of the report
   */
  public static Scope of(
      Workspace workspace, Optional<Path> folder, Optional<String> baseline, LocalDate day) {
    Problems problems = new Problems();
    Organisation read = workspace.archetype();
    List<Offer> offers = List.of();
    if (folder.isPresent()) {
      read = workspace.organisation(folder.get(), problems);
      offers = workspace.offers(folder.get(), read, day, problems);
    }
    Organisation organisation =
        baseline.isPresent() ? read.tailored(read.tailoring().with(baseline)) : read;
    TailoringCheck.check(organisation, workspace.frameworks(), workspace.vocabulary(), problems);
    problems.throwIfAny();
    List<Engagement> engagements = new ArrayList<>();
    workspace
        .models()
        .forEach(m -> engagements.add(Engagements.ofModel(m, workspace.traits(), organisation)));
    offers.forEach(o -> engagements.add(Engagements.ofOffer(o, workspace.traits(), organisation)));
    return new Scope(organisation, List.copyOf(engagements), problems.remarks());
  }

  /** The same scope with one column. */
  public Scope only(Engagement engagement) {
    return new Scope(organisation, List.of(engagement), remarks);
  }
}
