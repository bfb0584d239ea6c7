// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.plumbline.intake.OfferIntake;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.intake.text.TrackedChanges;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Job;
import org.plumbline.store.JobItem;
import org.plumbline.store.JobWork;
import org.plumbline.store.Organization;
import org.plumbline.store.StaleException;
import org.plumbline.web.jobs.Mistakes;
import org.plumbline.web.jobs.PaperSubject;
import org.springframework.stereotype.Component;

/** Reads long papers that were kept when they came in, and writes their offer. */
@Component
class PaperWork implements JobWork {
  /** Begins the result that names the offer. */
  private static final String OFFER = "offer\n";

  /** Begins the result that names the plans to choose from, one a line. */
  private static final String PLANS = "plans\n";

  private static final int TRIES = 5;

  private final Office office;
  private final Desk desk;
  private final Edits edits;
  private final Papers papers;

  PaperWork(Office office, Desk desk, Edits edits, Papers papers) {
    this.office = office;
    this.desk = desk;
    this.edits = edits;
    this.papers = papers;
  }

  /**
   * What came of reading.
   *
   * @param offer id of the offer that was written; empty where a plan has to be chosen first
   */
  record Found(String offer, List<String> plans) {
    static Found of(byte[] result) {
      String text = new String(result, StandardCharsets.UTF_8);
      return text.startsWith(OFFER)
          ? new Found(text.substring(OFFER.length()), List.of())
          : new Found("", text.lines().skip(1).toList());
    }
  }

  @Override
  public String kind() {
    return PaperSubject.KIND;
  }

  @Override
  public Outcome item(Job job, JobItem item, Steps steps) {
    PaperSubject subject = PaperSubject.of(job.asked().subject());
    try {
      return Outcome.of((OFFER + offer(job, subject, steps)).getBytes(StandardCharsets.UTF_8));
    } catch (BadInputException e) {
      boolean several =
          e.problems().stream().anyMatch(p -> p.code().equals(IntakeProblem.SEVERAL_PLANS.code()));
      if (!several) {
        throw new RefusedException(Mistakes.said(e, office.words()));
      }
      Path folder = desk.folder(desk.organization(job.asked().slug()));
      String plans =
          String.join("\n", papers.plans(folder, subject.names(), TrackedChanges.Reading.NOT_SAID));
      return Outcome.of((PLANS + plans).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The id of the offer; what others save meanwhile stays, and the papers are read again. */
  private String offer(Job job, PaperSubject subject, Steps steps) {
    for (int tried = 1; ; tried++) {
      Organization newest = desk.organization(job.asked().slug());
      try {
        return offer(job, newest, subject, steps);
      } catch (StaleException e) {
        if (tried == TRIES) {
          throw e;
        }
      }
    }
  }

  private String offer(Job job, Organization newest, PaperSubject subject, Steps steps) {
    AtomicReference<OfferIntake.Written> written = new AtomicReference<>();
    Papers.Wanted wanted =
        new Papers.Wanted(
            subject.names(), Optional.of(subject.plan()).filter(plan -> !plan.isEmpty()));
    edits.save(
        newest.slug(),
        newest.edition(),
        job.who(),
        office.say(PageWord.DID_READ, subject.names()),
        folder ->
            written.set(
                papers.read(folder, wanted, TrackedChanges.Reading.NOT_SAID, steps::taken)));
    OfferIntake.Written done = Objects.requireNonNull(written.get());
    return String.valueOf(done.file().getFileName()).replaceFirst("\\.yaml$", "");
  }
}
