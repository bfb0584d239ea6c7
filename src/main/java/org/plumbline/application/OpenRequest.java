// SPDX-License-Identifier: Apache-2.0
package org.plumbline.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessor;
import org.plumbline.assessment.Cell;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;
import org.plumbline.engagement.SupportModel;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Document;
import org.plumbline.papers.DocumentKind;
import org.plumbline.papers.Papers;
import org.plumbline.remedy.Closing;
import org.plumbline.report.letter.Proposal;

/**
 * What any provider must offer: the changes of papers that say nothing at all, of the kind of
 * support that leaves least open.
 */
final class OpenRequest {
  private static final String ID = "offer";

  private final SupportModel model;
  private final Proposal proposal;
  private final int left;

  /** A kind of support with what papers of it would have to say. */
  private record Candidate(SupportModel model, Papers papers, ClosingSteps steps, int left) {}

  OpenRequest(Library library, Changes changes) {
    Organisation organisation = changes.evaluation().assessment().organisation();
    Subjects subjects = ChangesFinder.subjects(library);
    Assessor assessor = library.assessor(changes.evaluation().frameworks());
    Candidate best = null;
    for (SupportModel each : candidates(library, changes.engagement(), organisation)) {
      Engagement silent = silent(each, library, organisation);
      List<Cell> cells = assessor.cells(organisation, silent);
      ClosingSteps steps =
          ClosingSteps.of(
              assessor.judge(organisation, silent), cells, silent, subjects, Closing.Costs.UNKNOWN);
      int beyond = (int) cells.stream().filter(c -> c.verdict() == Verdict.STRUCTURAL_GAP).count();
      int open = beyond + steps.nothingCloses().size();
      if (best == null || open < best.left()) {
        best = new Candidate(each, silent.members().get(0), steps, open);
      }
    }
    Candidate chosen = Optional.ofNullable(best).orElseThrow();
    this.model = chosen.model();
    this.left = chosen.left();
    this.proposal =
        ProposalSteps.of(
            chosen.steps().steps(), chosen.steps().open().size(), chosen.papers(), library, false);
  }

  /** The kind asked about; for an offer every kind the organization has the staff for. */
  private static List<SupportModel> candidates(
      Library library, Engagement engagement, Organisation organisation) {
    if (!engagement.offer()) {
      return List.of(engagement.model());
    }
    List<SupportModel> out = new ArrayList<>();
    for (SupportModel each : library.workspace().models()) {
      if (!each.support().partial() && (!each.coManaged() || organisation.hasItStaff())) {
        out.add(each);
      }
    }
    return out;
  }

  private static Engagement silent(SupportModel model, Library library, Organisation organisation) {
    Engagement usual = Engagements.ofModel(model, library.workspace().vocabulary(), organisation);
    Papers papers =
        new Papers(
            ID,
            model.title(),
            model.support(),
            List.of(Document.of(ID, model.title(), DocumentKind.PROPOSAL, false)),
            library.workspace().vocabulary().areas(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            false);
    return new Engagement(
        usual.id(),
        usual.name(),
        true,
        model,
        usual.recognisedAs(),
        List.of(),
        usual.levels(),
        Arrangement.of(papers),
        usual.paper());
  }

  /** Title of the kind of support. */
  String kind() {
    return model.title();
  }

  Proposal proposal() {
    return proposal;
  }

  /** Duties that stay open whatever papers of this kind say. */
  int left() {
    return left;
  }
}
