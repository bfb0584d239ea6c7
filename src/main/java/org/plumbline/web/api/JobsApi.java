// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.store.Job;
import org.plumbline.store.JobItem;
import org.plumbline.web.access.Rights;
import org.plumbline.web.jobs.DocumentsWork;
import org.plumbline.web.jobs.LongWork;
import org.plumbline.web.jobs.PortfolioWork;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Long work: asked for, looked after, stopped, and its results fetched. Kinds are "portfolio",
 * which judges all organizations, and "documents", which writes those of one.
 */
@RestController
@RequestMapping("/api/v1/jobs")
class JobsApi {
  private final LongWork work;
  private final Kept kept;
  private final Rights rights;

  JobsApi(LongWork work, Kept kept, Rights rights) {
    this.work = work;
    this.kept = kept;
    this.rights = rights;
  }

  /**
   * What to do.
   *
   * @param kind portfolio or documents
   * @param organization whose documents
   * @param under offer that letters and hand-over set are about; none: neither is written
   */
  record Wanted(@Nullable String kind, @Nullable String organization, @Nullable String under) {}

  /**
   * A job.
   *
   * @param state waiting, running, stopped, done or failed
   * @param items how many there are
   * @param done how many of them are done, the unchanged ones among them
   * @param unchanged how many had nothing changed since they were last done
   * @param failed how many could not be done
   */
  record Line(
      String id,
      String kind,
      String organization,
      String state,
      int items,
      int done,
      int unchanged,
      int failed,
      @JsonProperty("input_sha256") String input,
      @JsonProperty("asked_at") Instant at,
      @JsonProperty("asked_by") String who,
      @Nullable Instant finished) {

    static Line of(Job job) {
      return new Line(
          job.id(),
          job.asked().kind(),
          job.asked().slug(),
          job.state().code(),
          job.counts().items(),
          job.counts().done(),
          job.counts().kept(),
          job.counts().failed(),
          job.asked().input(),
          job.at(),
          job.who().name(),
          job.finished().orElse(null));
    }
  }

  /**
   * A part of a job.
   *
   * @param subject the organization, document or papers it is about
   * @param state waiting, done, kept (unchanged), failed, broken or interrupted
   * @param message why it could not be done
   * @param result SHA-256 of what came of it
   */
  record Part(
      int number,
      String subject,
      String state,
      String message,
      @JsonProperty("result_sha256") @Nullable String result) {

    static Part of(JobItem item) {
      return new Part(
          item.number(),
          item.what().subject(),
          item.state().code(),
          item.message(),
          item.result().orElse(null));
    }
  }

  /** The newest first. */
  @GetMapping
  List<Line> all() {
    return work.newest().stream().map(Line::of).toList();
  }

  /** Asks for one; asked again while it runs and nothing has changed, it is the same job. */
  @PostMapping
  ResponseEntity<Line> begin(@RequestBody Wanted wanted) {
    Job job =
        switch (String.valueOf(wanted.kind())) {
          case PortfolioWork.KIND ->
              work.portfolio().orElseThrow(() -> RefusedException.notFound(PortfolioWork.KIND));
          case DocumentsWork.KIND -> documents(wanted);
          default -> throw RefusedException.value("kind", String.valueOf(wanted.kind()));
        };
    return ResponseEntity.status(HttpStatus.ACCEPTED)
        .location(URI.create("/api/v1/jobs/" + job.id()))
        .body(Line.of(job));
  }

  private Job documents(Wanted wanted) {
    String slug = wanted.organization() == null ? "" : wanted.organization();
    if (!rights.mayRead(slug)) {
      throw new AccessDeniedException(slug);
    }
    return work.documents(kept.find(slug), wanted.under() == null ? "" : wanted.under());
  }

  @GetMapping("/{id}")
  Line one(@PathVariable String id) {
    return Line.of(find(id));
  }

  /** Its parts in order. */
  @GetMapping("/{id}/items")
  Page<Part> items(
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    return Page.of(work.items(find(id)).stream().map(Part::of).toList(), page, size);
  }

  /** What came of a part, byte by byte as it was made. */
  @GetMapping("/{id}/items/{number}/result")
  ResponseEntity<byte[]> result(@PathVariable String id, @PathVariable int number) {
    JobItem item =
        work.items(find(id)).stream()
            .filter(i -> i.number() == number && i.result().isPresent())
            .findFirst()
            .orElseThrow(() -> RefusedException.notFound(String.valueOf(number)));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .eTag("\"" + item.result().orElseThrow() + "\"")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(item.what().subject()).build().toString())
        .body(work.result(item));
  }

  /** Stops it; what was done stays. */
  @PostMapping("/{id}/stop")
  Line stop(@PathVariable String id) {
    return Line.of(work.stop(steered(id)));
  }

  /** Lets it go on with what is not done. */
  @PostMapping("/{id}/go-on")
  Line goOn(@PathVariable String id) {
    return Line.of(work.goOn(steered(id)));
  }

  private Job find(String id) {
    return work.find(id).orElseThrow(() -> RefusedException.notFound(id));
  }

  private Job steered(String id) {
    Job job = find(id);
    if (!work.maySteer(job)) {
      throw new AccessDeniedException(id);
    }
    return job;
  }
}
