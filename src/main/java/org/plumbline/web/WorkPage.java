// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.store.Job;
import org.plumbline.store.JobItem;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.web.access.Rights;
import org.plumbline.web.jobs.ClientLines;
import org.plumbline.web.jobs.DocumentsWork;
import org.plumbline.web.jobs.DropWork;
import org.plumbline.web.jobs.LongWork;
import org.plumbline.web.jobs.PaperSubject;
import org.plumbline.web.jobs.PortfolioWork;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Long work: what is under way, how far it is, and what came of it. */
@Page
class WorkPage {
  private final Office office;
  private final LongWork work;
  private final ClientLines lines;
  private final Organizations organizations;
  private final Rights rights;
  private final ClientsPage clients;

  WorkPage(
      Office office,
      LongWork work,
      ClientLines lines,
      Organizations organizations,
      Rights rights,
      ClientsPage clients) {
    this.office = office;
    this.work = work;
    this.lines = lines;
    this.organizations = organizations;
    this.rights = rights;
    this.clients = clients;
  }

  /**
   * A job as a page names it.
   *
   * @param left minutes it will take, where two steps or more tell; else null
   */
  record Shown(Job job, String what, String when, @Nullable Long left) {
    /** Of a paper the pages count, of everything else the items. */
    public int done() {
      return paper() ? job.counts().step() : job.counts().settled();
    }

    public int of() {
      return paper() ? job.counts().steps() : job.counts().items();
    }

    private boolean paper() {
      return job.asked().kind().equals(PaperSubject.KIND);
    }
  }

  /** An item that is worth a line: it failed, or something came of it. */
  record Part(int number, String name, String trouble, boolean result) {}

  @GetMapping("/jobs")
  String all(Model model) {
    List<Shown> jobs = work.newest().stream().map(this::shown).toList();
    long running = jobs.stream().filter(s -> s.job().open()).count();
    model.addAttribute("jobs", jobs);
    model.addAttribute("title", office.say(WorkWord.TITLE, running));
    return "work";
  }

  private Shown shown(Job job) {
    LocalDateTime when = LocalDateTime.ofInstant(job.at(), office.clock().getZone());
    return new Shown(
        job, what(job), DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(when), left(job));
  }

  private @Nullable Long left(Job job) {
    Job.Counts counts = job.counts();
    if (!job.open() || job.run() > 1 || counts.step() < 2) {
      return null;
    }
    long so = Duration.between(job.at(), office.clock().instant()).toSeconds();
    return so * (counts.steps() - counts.step()) / counts.step() / 60;
  }

  private String what(Job job) {
    String name =
        organizations.find(job.asked().slug()).map(Organization::name).orElse(job.asked().slug());
    return switch (job.asked().kind()) {
      case DocumentsWork.KIND -> office.say(WorkWord.DOCUMENTS, name);
      case PaperSubject.KIND ->
          office.say(WorkWord.PAPER, PaperSubject.of(job.asked().subject()).names(), name);
      case DropWork.KIND -> {
        DropWork.Drop drop = DropWork.Drop.of(job.asked().subject());
        yield office.say(WorkWord.DROP, drop.provider(), drop.term());
      }
      default -> office.say(WorkWord.PORTFOLIO, job.counts().items());
    };
  }

  /** Begins one; who may not read an organization is told what he is told everywhere. */
  @PostMapping("/jobs")
  String begin(
      @RequestParam String kind,
      @RequestParam(defaultValue = "") String organization,
      @RequestParam(defaultValue = "") String under,
      @RequestParam(defaultValue = "") String provider,
      @RequestParam(defaultValue = "") String term) {
    Optional<Job> begun =
        switch (kind) {
          case PortfolioWork.KIND -> work.portfolio();
          case DocumentsWork.KIND ->
              Optional.of(organization)
                  .filter(rights::mayRead)
                  .flatMap(organizations::find)
                  .map(o -> work.documents(o, under));
          case DropWork.KIND -> drop(new DropWork.Drop(provider, term));
          default -> Optional.empty();
        };
    return begun.map(j -> "redirect:/jobs/" + j.id()).orElseThrow(UnknownPageException::new);
  }

  private Optional<Job> drop(DropWork.Drop drop) {
    List<Organization> among =
        lines.all().stream()
            .filter(l -> l.has(drop.provider()))
            .map(ClientLines.Line::organization)
            .toList();
    return among.isEmpty() ? Optional.empty() : Optional.of(work.drop(among, drop));
  }

  @GetMapping("/jobs/{id}")
  String one(
      @PathVariable String id,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
      HttpServletResponse response,
      Model model) {
    Job job = find(id);
    if (part && !job.open()) {
      response.setHeader("HX-Refresh", "true"); // the buttons around the bar change too
    }
    response.addHeader(HttpHeaders.VARY, "HX-Request");
    Shown shown = shown(job);
    model.addAttribute("x", shown);
    model.addAttribute("steer", work.maySteer(job));
    model.addAttribute(
        "title",
        office.say(WorkWord.AT, shown.what(), job.state().code(), shown.done(), shown.of()));
    List<JobItem> items = job.open() ? List.of() : work.items(job);
    model.addAttribute("parts", items.stream().flatMap(i -> part(job, i).stream()).toList());
    model.addAttribute("hits", job.open() ? List.of() : hits(job, items));
    model.addAttribute("found", found(job, items));
    model.addAttribute("papers", papers(job));
    model.addAttribute("seen", organizations.find(job.asked().slug()).map(Organization::edition));
    return "work-one";
  }

  private Optional<Part> part(Job job, JobItem item) {
    boolean document = job.asked().kind().equals(DocumentsWork.KIND) && item.result().isPresent();
    if (!item.failed() && !document) {
      return Optional.empty();
    }
    String subject = item.what().subject();
    String name =
        job.asked().slug().isEmpty()
            ? organizations.find(subject).map(Organization::name).orElse(subject)
            : subject;
    return Optional.of(new Part(item.number(), name, trouble(item), document));
  }

  private String trouble(JobItem item) {
    return switch (item.state()) {
      case FAILED -> item.message();
      case BROKEN -> office.say(WorkWord.BROKEN, item.message());
      case INTERRUPTED -> office.say(WorkWord.INTERRUPTED);
      default -> "";
    };
  }

  /** Who loses what, the one that loses most first. */
  private List<Map.Entry<String, String>> hits(Job job, List<JobItem> items) {
    if (!job.asked().kind().equals(DropWork.KIND)) {
      return List.of();
    }
    List<DropWork.Hit> all = new ArrayList<>();
    for (JobItem item : items) {
      if (item.result().isPresent()) {
        all.addAll(DropWork.hits(work.result(item)));
      }
    }
    all.sort(java.util.Comparator.comparingInt((DropWork.Hit h) -> -h.lost().size()));
    return all.stream()
        .map(
            h ->
                Map.entry(
                    organizations.find(h.slug()).map(Organization::name).orElse(h.slug()),
                    clients.said(h)))
        .toList();
  }

  private PaperWork.Found found(Job job, List<JobItem> items) {
    return items.stream()
        .filter(i -> job.asked().kind().equals(PaperSubject.KIND) && i.result().isPresent())
        .findFirst()
        .map(i -> PaperWork.Found.of(work.result(i)))
        .orElse(new PaperWork.Found("", List.of()));
  }

  private static List<String> papers(Job job) {
    return job.asked().kind().equals(PaperSubject.KIND)
        ? PaperSubject.of(job.asked().subject()).names()
        : List.of();
  }

  @PostMapping("/jobs/{id}/stop")
  String stop(@PathVariable String id) {
    return "redirect:/jobs/" + work.stop(steered(id)).id();
  }

  @PostMapping("/jobs/{id}/go-on")
  String goOn(@PathVariable String id) {
    return "redirect:/jobs/" + work.goOn(steered(id)).id();
  }

  /** A document that a job wrote. */
  @GetMapping("/jobs/{id}/{number}/{file}")
  ResponseEntity<byte[]> result(
      @PathVariable String id, @PathVariable int number, @PathVariable String file) {
    Job job = find(id);
    JobItem item =
        work.items(job).stream()
            .filter(i -> i.number() == number && i.what().subject().equals(file))
            .filter(i -> part(job, i).filter(Part::result).isPresent())
            .findFirst()
            .orElseThrow(UnknownPageException::new);
    return Downloads.sent(file, work.result(item));
  }

  private Job find(String id) {
    return work.find(id).orElseThrow(UnknownPageException::new);
  }

  private Job steered(String id) {
    Job job = find(id);
    if (!work.maySteer(job)) {
      throw new UnknownPageException();
    }
    return job;
  }
}
