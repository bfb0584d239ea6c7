// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.application.CarryOver;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Evaluator;
import org.plumbline.application.LetterFinder;
import org.plumbline.application.Letters;
import org.plumbline.application.Recent;
import org.plumbline.application.Request;
import org.plumbline.application.Trial;
import org.plumbline.assessment.Assessment;
import org.plumbline.report.Report;
import org.plumbline.report.view.ReportView;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.springframework.stereotype.Component;

/** Judges the newest edition of an organization once a day, however many pages ask for it. */
@Component
class Desk {
  private static final int MOST = 16;
  private static final int MOST_OUTCOMES = 128;

  private final Office office;
  private final Organizations organizations;
  private final Recent<Edition, Standing> standings = new Recent<>(MOST);
  private final Recent<Choice, Trial> trials = new Recent<>(MOST);
  private final Recent<Take, Trial.Outcome> outcomes = new Recent<>(MOST_OUTCOMES);

  Desk(Office office, Organizations organizations) {
    this.office = office;
    this.organizations = organizations;
  }

  private record Edition(String slug, int edition, LocalDate day, Optional<String> only) {
    static Edition of(Organization organization, LocalDate day, Optional<String> only) {
      return new Edition(organization.slug(), organization.edition(), day, only);
    }
  }

  private record Choice(Edition edition, String offer) {}

  private record Take(Choice choice, List<Integer> steps) {}

  /**
   * The organization of this name in addresses.
   *
   * @throws UnknownPageException when there is none
   */
  Organization organization(String slug) {
    return organizations.find(slug).orElseThrow(UnknownPageException::new);
  }

  /** Its files, read-only. */
  Path folder(Organization organization) {
    return organizations.folder(organization.slug(), organization.edition());
  }

  /**
   * Its newest edition, judged today.
   *
   * @throws org.plumbline.problem.BadInputException when its files have mistakes
   */
  Standing standing(String slug) {
    return standing(organization(slug), Optional.empty());
  }

  /**
   * The same judged for one offer alone, as the set for an assessor is: the one of this id, else
   * the best.
   */
  Standing standing(String slug, Optional<String> offer) {
    Standing all = standing(slug);
    return all.offer(offer).map(o -> standing(all.organization(), Optional.of(o.id()))).orElse(all);
  }

  private Standing standing(Organization organization, Optional<String> only) {
    Edition edition = Edition.of(organization, office.today(), only);
    return standings.get(edition, () -> judged(organization, only));
  }

  private Standing judged(Organization organization, Optional<String> only) {
    return judged(organization, folder(organization), only);
  }

  /**
   * How an organization would stand with the files of a folder, which are nobody's edition yet.
   *
   * @throws org.plumbline.problem.BadInputException when the files have mistakes
   */
  Standing wouldStand(Organization organization, Path folder) {
    return judged(organization, folder, Optional.empty());
  }

  private Standing judged(Organization organization, Path folder, Optional<String> only) {
    Request request =
        new Request(Optional.of(folder), Optional.empty(), Optional.empty(), office.today());
    Evaluator evaluator = new Evaluator(office.library());
    Evaluation evaluation =
        only.map(id -> evaluator.evaluate(request, id))
            .orElseGet(() -> evaluator.evaluate(request));
    Report report =
        evaluator.report(
            evaluation,
            CarryOver.read(Optional.empty(), evaluation.assessment(), office.words()),
            Optional.empty(),
            false,
            office.words());
    int waiting = OfferFile.in(folder).stream().mapToInt(OfferFile::waiting).sum();
    return new Standing(organization, folder, request, evaluation, ReportView.of(report), waiting);
  }

  /** The changes of one offer, ready to be tried. */
  Trial trial(Standing standing, String offer) {
    Edition edition = Edition.of(standing.organization(), office.today(), Optional.empty());
    Choice choice = new Choice(edition, offer);
    return trials.get(choice, () -> made(standing, offer));
  }

  /**
   * What a choice of changes does; the same choice is judged once.
   *
   * @param take numbers of the steps from 1, in order
   */
  Trial.Outcome outcome(Standing standing, String offer, List<Integer> take) {
    Edition edition = Edition.of(standing.organization(), office.today(), Optional.empty());
    Take asked = new Take(new Choice(edition, offer), List.copyOf(take));
    return outcomes.get(asked, () -> trial(standing, offer).take(take));
  }

  private Trial made(Standing standing, String offer) {
    Assessment assessment = standing.evaluation().assessment();
    return Trial.of(
        office.library(),
        standing.evaluation(),
        assessment.engagements().stream()
            .filter(e -> e.id().equals(offer))
            .findFirst()
            .orElseThrow(UnknownPageException::new));
  }

  /** The letters about one offer. */
  Letters letters(Standing standing, String offer) {
    return letterFinder().find(standing.request(), offer);
  }

  /** Writes letters and names their files. */
  LetterFinder letterFinder() {
    return new LetterFinder(office.library(), office.words());
  }
}
