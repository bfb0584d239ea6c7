// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.store.Job;
import org.plumbline.store.JobItem;
import org.plumbline.store.Jobs;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.store.Store;
import org.plumbline.web.access.Caller;
import org.plumbline.web.access.Rights;
import org.springframework.stereotype.Component;

/** Long work as whoever asks may have it: his own, and that of organizations he may read. */
@Component
public final class LongWork {
  private static final int SHOWN = 50;
  private static final int LOOKED_AT = 200;

  /** Most letters of what an item is about. */
  private static final int LONGEST = 300;

  private final Jobs jobs;
  private final Organizations organizations;
  private final DocumentsWork documents;
  private final Ground ground;
  private final Rights rights;

  public LongWork(Store store, DocumentsWork documents, Ground ground, Rights rights) {
    this.jobs = store.jobs();
    this.organizations = store.organizations();
    this.documents = documents;
    this.ground = ground;
    this.rights = rights;
  }

  /** Judges every organization that the caller may read; empty where there is none. */
  public Optional<Job> portfolio() {
    List<Organization> seen = rights.seen(organizations.all());
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    List<String> editions = seen.stream().map(o -> o.slug() + " " + o.edition()).toList();
    String input = Ground.hash(ground.hash(), editions);
    return Optional.of(
        jobs.begin(
            new Job.Asked(PortfolioWork.KIND, "", "", input),
            seen.stream().map(o -> new JobItem.New(o.slug(), input, 1)).toList(),
            Caller.who()));
  }

  /**
   * Writes all documents of the newest edition of an organization as of today.
   *
   * @param under offer that letters and set are about; empty: neither
   */
  public Job documents(Organization organization, String under) {
    DocumentsWork.Subject subject =
        new DocumentsWork.Subject(organization.edition(), ground.today(), under);
    List<JobItem.New> items = documents.items(organization.slug(), subject);
    String input = Ground.hash(items);
    return jobs.begin(
        new Job.Asked(DocumentsWork.KIND, organization.slug(), subject.text(), input),
        items,
        Caller.who());
  }

  /** Reads papers that lie in an edition of an organization, and writes their offer. */
  public Job paper(Organization organization, PaperSubject subject) {
    String files = String.join(", ", subject.names());
    String input =
        Ground.hash(ground.hash(), organization.slug(), organization.edition(), subject.text());
    return jobs.begin(
        new Job.Asked(PaperSubject.KIND, organization.slug(), subject.text(), input),
        List.of(new JobItem.New(files.substring(0, Math.min(LONGEST, files.length())), input, 1)),
        Caller.who());
  }

  /**
   * Asks of organizations what they lose when a provider drops something.
   *
   * @param among those that have an offer of the provider; one or more
   */
  public Job drop(List<Organization> among, DropWork.Drop drop) {
    List<String> editions = among.stream().map(o -> o.slug() + " " + o.edition()).toList();
    String input = Ground.hash(ground.hash(), editions, drop.text());
    return jobs.begin(
        new Job.Asked(DropWork.KIND, "", drop.text(), input),
        among.stream()
            .map(
                o ->
                    new JobItem.New(
                        o.slug(),
                        Ground.hash(ground.hash(), o.slug(), o.edition(), drop.text()),
                        1))
            .toList(),
        Caller.who());
  }

  /** The newest jobs that the caller may know of. */
  public List<Job> newest() {
    List<Job> out = new ArrayList<>();
    for (Job each : jobs.newest(LOOKED_AT)) {
      if (mayRead(each) && out.size() < SHOWN) {
        out.add(each);
      }
    }
    return out;
  }

  /** A job the caller may know of. */
  public Optional<Job> find(String id) {
    return jobs.find(id).filter(this::mayRead);
  }

  /** Its items in order, without those about organizations the caller may no longer read. */
  public List<JobItem> items(Job job) {
    List<JobItem> all = jobs.items(job.id());
    return job.asked().slug().isEmpty()
        ? all.stream().filter(i -> rights.mayRead(i.what().subject())).toList()
        : all;
  }

  /** The papers of an organization that are being read. */
  public List<Job> reading(String slug) {
    return newest().stream()
        .filter(Job::open)
        .filter(j -> j.asked().kind().equals(PaperSubject.KIND) && j.asked().slug().equals(slug))
        .toList();
  }

  /** What came of an item. */
  public byte[] result(JobItem item) {
    return jobs.result(item);
  }

  /** Stops it. */
  public Job stop(Job job) {
    return jobs.stop(job.id());
  }

  /** Lets it go on. */
  public Job goOn(Job job) {
    return jobs.goOn(job.id());
  }

  private boolean mayRead(Job job) {
    String slug = job.asked().slug();
    return slug.isEmpty()
        ? rights.administrator() || job.who().equals(Caller.who())
        : rights.mayRead(slug);
  }

  /** Whether the caller may stop it and let it go on. */
  public boolean maySteer(Job job) {
    return mayRead(job)
        && (job.who().equals(Caller.who())
            || rights.administrator()
            || !job.asked().slug().isEmpty() && rights.mayChange(job.asked().slug()));
  }
}
