// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Library;
import org.plumbline.application.ReportSet;
import org.plumbline.store.Organizations;
import org.plumbline.store.Tracking;
import org.plumbline.web.jobs.ProofFiles;
import org.plumbline.web.jobs.TrackedRows;
import org.plumbline.wording.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents to read, sign and hand over, as the command line writes them, with what is tracked. */
@RestController
@RequestMapping("/api/v1/organizations/{slug}/documents")
class DocumentsApi {
  /** A document takes a processor for seconds; more at a time would only slow all of them. */
  private static final int AT_A_TIME = 2;

  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "json", "application/json",
          "zip", "application/zip");

  private final Semaphore room = new Semaphore(AT_A_TIME, true);
  private final Library library;
  private final Words words;
  private final Kept kept;
  private final Tracking tracking;
  private final Organizations organizations;

  DocumentsApi(
      Library library, Words words, Kept kept, Tracking tracking, Organizations organizations) {
    this.organizations = organizations;
    this.library = library;
    this.words = words;
    this.kept = kept;
    this.tracking = tracking;
  }

  /** Names of the documents there are. */
  @GetMapping
  List<String> all(@PathVariable String slug) {
    kept.find(slug);
    return ReportSet.names(library);
  }

  /**
   * One document.
   *
   * @param under the offer it is about; letters.zip and hand-over.zip need it
   */
  @GetMapping("/{name}")
  ResponseEntity<byte[]> one(
      @PathVariable String slug,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String under,
      @RequestParam(required = false) @Nullable Integer edition,
      @RequestParam(required = false) @Nullable LocalDate date) {
    if (!ReportSet.names(library).contains(name)) {
      throw RefusedException.notFound(name);
    }
    int number = edition == null ? kept.find(slug).edition() : edition;
    Map<String, byte[]> proofs =
        name.equals(ReportSet.HAND_OVER)
            ? ProofFiles.set(organizations, slug, number, under)
            : Map.of();
    ReportSet reports =
        ReportSet.of(
            library,
            words,
            kept.request(slug, number, date, null),
            ProofFiles.named(TrackedRows.of(tracking, slug), organizations.proofs(slug, number)),
            proofs);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type(name)))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(written(reports, name, under));
  }

  private byte[] written(ReportSet reports, String name, String under) {
    room.acquireUninterruptibly();
    try {
      return reports.bytes(name, under);
    } finally {
      room.release();
    }
  }

  private static String type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), MediaType.APPLICATION_OCTET_STREAM_VALUE);
  }
}
