// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.Forms;
import org.plumbline.application.HandOver;
import org.plumbline.application.LetterFinder;
import org.plumbline.application.WriteGuard;
import org.plumbline.report.view.OfferView;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that can be taken away: reports, letters, calendars, questionnaires, the set. */
@Page
class Downloads {
  private static final String USUAL_PRESET = "other";

  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "json", "application/json",
          "csv", "text/csv;charset=utf-8",
          "ics", "text/calendar;charset=utf-8",
          "zip", "application/zip");

  private final Office office;
  private final Desk desk;
  private final AuditDesk audits;
  private final Proofs proofs;

  Downloads(Office office, Desk desk, AuditDesk audits, Proofs proofs) {
    this.proofs = proofs;
    this.office = office;
    this.desk = desk;
    this.audits = audits;
  }

  @GetMapping("/o/{slug}/documents/{file}")
  ResponseEntity<byte[]> document(@PathVariable String slug, @PathVariable String file) {
    return sent(file, audits.report(desk.standing(slug), file));
  }

  @GetMapping("/o/{slug}/letters/{offer}/{file}")
  ResponseEntity<byte[]> letter(
      @PathVariable String slug, @PathVariable String offer, @PathVariable String file) {
    LetterFinder finder = audits.letters(slug);
    return finder
        .file(finder.find(desk.standing(slug).request(), offer), file)
        .map(bytes -> sent(file, bytes))
        .orElseThrow(UnknownPageException::new);
  }

  /** The organization's own duties as a calendar. */
  @GetMapping("/o/{slug}/calendar.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String slug, @RequestParam Optional<String> offer) {
    Standing standing = desk.standing(slug);
    OfferView view = offered(standing, offer);
    LetterFinder finder = audits.letters(slug);
    var letters = finder.find(standing.request(), view.id());
    String name =
        finder.names(letters).stream()
            .filter(n -> n.endsWith(".ics"))
            .findFirst()
            .orElseThrow(UnknownPageException::new);
    return sent(name, finder.file(letters, name).orElseThrow(UnknownPageException::new));
  }

  @GetMapping("/o/{slug}/questionnaire")
  ResponseEntity<byte[]> questionnaire(@PathVariable String slug, @RequestParam String to)
      throws IOException {
    Standing standing = desk.standing(slug);
    return made(
        "questions-" + plain(to) + ".xlsx",
        file ->
            new Forms(office.library(), office.words())
                .questionnaire(file, to.strip(), USUAL_PRESET, standing.request()));
  }

  @GetMapping("/o/{slug}/hand-over.zip")
  ResponseEntity<byte[]> handOver(@PathVariable String slug, @RequestParam Optional<String> offer)
      throws IOException {
    Standing standing = desk.standing(slug);
    OfferView view = offered(standing, offer);
    return made(
        plain(slug) + "-" + plain(view.id()) + ".zip",
        file ->
            new HandOver(
                    office.library(),
                    office.words(),
                    audits.tracked(slug),
                    proofs.set(standing.organization(), view.id()))
                .write(
                    standing.request(),
                    view.id(),
                    file,
                    new WriteGuard(office.today(), false, Optional.empty())));
  }

  /** The offer that is named, and no other in its place; the best where none is named. */
  private static OfferView offered(Standing standing, Optional<String> offer) {
    return standing
        .offer(offer)
        .filter(view -> offer.isEmpty() || view.id().equals(offer.get()))
        .orElseThrow(UnknownPageException::new);
  }

  private interface Made {
    void into(Path file) throws IOException;
  }

  private static ResponseEntity<byte[]> made(String name, Made made) throws IOException {
    Path folder = Files.createTempDirectory("plumbline-download-");
    try {
      Path file = folder.resolve(name);
      made.into(file);
      return sent(name, Files.readAllBytes(file));
    } finally {
      Edits.remove(folder);
    }
  }

  /** Letters, digits and hyphens: a name that steers no disk and no header. */
  static String plain(String name) {
    String out = name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return out.isEmpty() ? "offer" : out.substring(0, Math.min(60, out.length()));
  }

  static ResponseEntity<byte[]> sent(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    HttpHeaders headers = new HttpHeaders();
    headers.setContentDisposition(
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
    headers.setContentType(
        MediaType.parseMediaType(TYPES.getOrDefault(ending, "application/octet-stream")));
    return ResponseEntity.ok().headers(headers).body(bytes);
  }
}
