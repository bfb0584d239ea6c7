// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.Library;
import org.plumbline.application.ReportSet;
import org.plumbline.application.Request;
import org.plumbline.application.UnknownWordException;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Job;
import org.plumbline.store.JobItem;
import org.plumbline.store.JobWork;
import org.plumbline.store.Organizations;
import org.plumbline.store.Store;
import org.plumbline.store.Tracking;
import org.plumbline.store.TrackingRow;
import org.plumbline.wording.Words;
import org.springframework.stereotype.Component;

/**
 * Writes all documents of one edition of one organization, one at a time: each fills the memory.
 */
@Component
public final class DocumentsWork implements JobWork {
  /** Its kind. */
  public static final String KIND = "documents";

  private final Organizations organizations;
  private final Tracking tracking;
  private final Library library;
  private final Words words;
  private final Ground ground;

  public DocumentsWork(Store store, Library library, Words words, Ground ground) {
    this.organizations = store.organizations();
    this.tracking = store.tracking();
    this.library = library;
    this.words = words;
    this.ground = ground;
  }

  /**
   * What is asked for, as a job spells it.
   *
   * @param under offer that letters and set are about; empty: neither
   */
  record Subject(int edition, LocalDate day, String under) {
    private static final int LONGEST = 200;

    Subject {
      under = under.substring(0, Math.min(LONGEST, under.length())); // no offer has a longer id
    }

    String text() {
      return edition + " " + day + " " + under;
    }

    static Subject of(String text) {
      String[] parts = text.split(" ", 3);
      return new Subject(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), parts[2]);
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** The documents, each with the hash of what it is made from. */
  List<JobItem.New> items(String slug, Subject subject) {
    List<String> names = new ArrayList<>(ReportSet.names(library));
    if (subject.under().isEmpty()) {
      names.removeAll(List.of(ReportSet.LETTERS, ReportSet.HAND_OVER));
    }
    String rest = rest(slug, subject, tracking.all(slug));
    return names.stream().map(n -> new JobItem.New(n, Ground.hash(rest, n), 1)).toList();
  }

  /** What all documents rest on. */
  private String rest(String slug, Subject subject, List<TrackingRow> tracked) {
    String edition = organizations.edition(slug, subject.edition()).hash();
    return Ground.hash(ground.hash(), edition, subject.text(), tracked);
  }

  private byte[] document(
      String name, String slug, Subject subject, Request request, List<TrackingRow> rows) {
    Map<String, String> proofs = organizations.proofs(slug, subject.edition());
    Map<String, byte[]> files =
        name.equals(ReportSet.HAND_OVER)
            ? ProofFiles.set(organizations, slug, subject.edition(), subject.under())
            : Map.of();
    return ReportSet.of(
            library, words, request, ProofFiles.named(TrackedRows.of(rows), proofs), files)
        .bytes(name, subject.under());
  }

  @Override
  public synchronized Outcome item(Job job, JobItem item, Steps steps) {
    steps.taken(0, 1);
    Subject subject = Subject.of(job.asked().subject());
    Request request =
        new Request(
            Optional.of(organizations.folder(job.asked().slug(), subject.edition())),
            Optional.empty(),
            Optional.empty(),
            subject.day());
    try {
      // somebody may have written beside a gap since the job was asked for
      List<TrackingRow> rows = tracking.all(job.asked().slug());
      String name = item.what().subject();
      byte[] bytes = document(name, job.asked().slug(), subject, request, rows);
      String input = Ground.hash(rest(job.asked().slug(), subject, rows), name);
      return new Outcome(Optional.of(bytes), Optional.of(input), false, () -> {});
    } catch (BadInputException e) {
      throw new RefusedException(Mistakes.said(e, words));
    } catch (UnknownWordException e) {
      throw new RefusedException(
          words.say(e.kind()) + ": " + e.word() + " (" + String.join(", ", e.known()) + ")");
    }
  }
}
