// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Library;
import org.plumbline.application.ReportSet;
import org.plumbline.store.Assessments;
import org.plumbline.store.Frozen;
import org.plumbline.store.Organizations;
import org.plumbline.web.access.Caller;
import org.plumbline.wording.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assessments: made once, kept unchanged. */
@RestController
@RequestMapping("/api/v1/organizations/{slug}/assessments")
class AssessmentsApi {
  private static final String JSON_REPORT = "gap-report.json";

  private final Organizations organizations;
  private final Assessments assessments;
  private final Kept kept;
  private final Library library;
  private final Words words;

  AssessmentsApi(
      Organizations organizations,
      Assessments assessments,
      Kept kept,
      Library library,
      Words words) {
    this.organizations = organizations;
    this.assessments = assessments;
    this.kept = kept;
    this.library = library;
    this.words = words;
  }

  /**
   * What to assess.
   *
   * @param edition of the files; none: the newest
   * @param date the day it speaks of; none: today
   * @param frameworks ids of rules; none: those that bind
   */
  record Wanted(
      @Nullable Integer edition, @Nullable LocalDate date, @Nullable List<String> frameworks) {}

  /**
   * An assessment.
   *
   * @param report number printed on its reports
   * @param catalog SHA-256 of the catalogs
   * @param words SHA-256 of the words
   * @param result SHA-256 of its JSON
   * @param json where that is
   */
  record Made(
      String id,
      int edition,
      LocalDate date,
      List<String> frameworks,
      String report,
      @JsonProperty("catalog_sha256") String catalog,
      @JsonProperty("words_sha256") String words,
      @JsonProperty("result_sha256") String result,
      @JsonProperty("made_at") Instant at,
      @JsonProperty("made_by") String who,
      String json) {

    static Made of(String slug, Frozen frozen) {
      Frozen.Basis basis = frozen.basis();
      return new Made(
          frozen.id(),
          frozen.edition(),
          basis.date(),
          basis.scope().isEmpty() ? List.of() : List.of(basis.scope().split(",")),
          basis.report(),
          basis.catalog(),
          basis.words(),
          frozen.result(),
          frozen.at(),
          frozen.who().name(),
          address(slug, frozen.id()) + "/json");
    }
  }

  /**
   * Assesses an edition. Asking the same again gives the assessment that is there: 200 in place of
   * 201.
   */
  @PostMapping
  ResponseEntity<Made> create(
      @PathVariable String slug, @RequestBody(required = false) @Nullable Wanted body) {
    Wanted wanted = body == null ? new Wanted(null, null, null) : body;
    int edition = wanted.edition() == null ? kept.find(slug).edition() : wanted.edition();
    ReportSet reports =
        ReportSet.of(
            library, words, kept.request(slug, edition, wanted.date(), wanted.frameworks()));
    Frozen.Basis basis =
        new Frozen.Basis(
            reports.evaluation().request().date(),
            wanted.frameworks() == null ? "" : String.join(",", wanted.frameworks()),
            reports.number(),
            reports.catalogHash(),
            reports.wordsHash());
    Assessments.Freezing done =
        assessments.freeze(
            slug,
            organizations.edition(slug, edition),
            basis,
            reports.bytes(JSON_REPORT, ""),
            Caller.who());
    Made made = Made.of(slug, done.frozen());
    ResponseEntity.BodyBuilder answer =
        done.isNew()
            ? ResponseEntity.created(URI.create(address(slug, made.id())))
            : ResponseEntity.ok();
    return answer.eTag("\"" + made.id() + "\"").body(made);
  }

  /**
   * The assessments of an organization, the newest first.
   *
   * @param date the day they speak of; none: any
   */
  @GetMapping
  Page<Made> all(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable LocalDate date,
      @RequestParam(required = false) @Nullable Integer edition,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    kept.find(slug);
    List<Made> found =
        assessments.all(slug).stream()
            .filter(f -> date == null || f.basis().date().equals(date))
            .filter(f -> edition == null || f.edition() == edition)
            .map(f -> Made.of(slug, f))
            .toList();
    return Page.of(found, page, size);
  }

  /** An assessment never changes; its tag says so to whoever keeps a copy. */
  @GetMapping("/{id}")
  ResponseEntity<Made> one(@PathVariable String slug, @PathVariable String id) {
    return ResponseEntity.ok().eTag("\"" + id + "\"").body(Made.of(slug, find(slug, id)));
  }

  /** The whole answer, byte by byte as it was made. */
  @GetMapping(path = "/{id}/json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> json(@PathVariable String slug, @PathVariable String id) {
    Frozen frozen = find(slug, id);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .eTag("\"" + frozen.result() + "\"")
        .body(assessments.result(frozen));
  }

  private Frozen find(String slug, String id) {
    return assessments.find(slug, id).orElseThrow(() -> RefusedException.notFound(id));
  }

  private static String address(String slug, String id) {
    return "/api/v1/organizations/" + slug + "/assessments/" + id;
  }
}
