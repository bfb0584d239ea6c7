// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.application.Letters;
import org.plumbline.application.ListingFiles;
import org.plumbline.papers.Papers;
import org.plumbline.phrase.Key;
import org.plumbline.report.Listing;
import org.plumbline.report.letter.Letter;
import org.plumbline.store.Organization;
import org.plumbline.web.access.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be taken away from the records: the list of a holder, its letter, and each proof. */
@Page
class EvidenceFiles {
  private static final String OWN = "evidence-own";
  private static final String OTHER = "evidence-other";
  private static final String LETTER = "evidence-";

  /** Holders that are nobody else. */
  private enum Whose implements Key {
    HOLDER_ORGANIZATION,
    HOLDER_NOBODY;

    @Override
    public String key() {
      return Key.spelled("handover", this);
    }

    @Override
    public List<String> arguments() {
      return List.of();
    }
  }

  private final AuditDesk audits;
  private final EvidenceShelf shelf;
  private final Proofs proofs;
  private final Desk desk;

  EvidenceFiles(AuditDesk audits, EvidenceShelf shelf, Proofs proofs, Desk desk) {
    this.audits = audits;
    this.shelf = shelf;
    this.proofs = proofs;
    this.desk = desk;
  }

  /** The records as a file, of one holder or of all: by the ending a list or a workbook. */
  @GetMapping({"/o/{slug}/evidence.csv", "/o/{slug}/evidence.xlsx"})
  ResponseEntity<byte[]> list(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam(defaultValue = "") String holder,
      HttpServletRequest request) {
    Audit audit = audits.audit(slug, offer).orElseThrow(UnknownPageException::new);
    Listing list = listing(audit, holder);
    String name = holder.isEmpty() ? "evidence" : "evidence-" + Downloads.plain(holder);
    return request.getRequestURI().endsWith(".csv")
        ? Downloads.sent(name + ".csv", ListingFiles.csv(list))
        : Downloads.sent(name + ".xlsx", ListingFiles.workbook(list, audits.office().words()));
  }

  private Listing listing(Audit audit, String holder) {
    List<List<Object>> rows = new ArrayList<>();
    int missing = 0;
    int late = 0;
    for (EvidenceShelf.Holder each : shelf.holders(audit)) {
      if (!holder.isEmpty() && !each.name().equals(holder)) {
        continue;
      }
      for (EvidenceShelf.Line line : each.lines()) {
        rows.add(row(audit, each, line));
        missing += line.received() ? 0 : 1;
        late += line.late(audit.today()) ? 1 : 0;
      }
    }
    Office office = audits.office();
    return new Listing(
        office.say(AuditWord.RAIL_EVIDENCE),
        office.say(AuditWord.EVIDENCE_TITLE, missing, rows.size(), late),
        audit.standing().view().organization().name(),
        audit.today(),
        List.of(
            new Listing.Column(office.say(AuditWord.LIST_HOLDER), 22),
            new Listing.Column(office.say(AuditWord.LIST_NUMBER), 10),
            new Listing.Column(office.say(AuditWord.LIST_RECORD), 34),
            new Listing.Column(office.say(AuditWord.LIST_FOR), 22),
            new Listing.Column(office.say(AuditWord.LIST_PERIOD), 24),
            new Listing.Column(office.say(AuditWord.LIST_DUE), 12),
            new Listing.Column(office.say(AuditWord.LIST_STATE), 14),
            new Listing.Column(office.say(AuditWord.LIST_FILE), 30),
            new Listing.Column(office.say(AuditWord.LIST_HASH), 20),
            new Listing.Column(office.say(AuditWord.LIST_KEEP), 30)),
        rows);
  }

  private List<Object> row(Audit audit, EvidenceShelf.Holder holder, EvidenceShelf.Line line) {
    Office office = audits.office();
    List<String> files = new ArrayList<>();
    if (!line.progress().evidence().isEmpty()) {
      files.add(line.progress().evidence());
    }
    line.proofs().forEach(p -> files.add(p.name()));
    return List.of(
        holder.name(),
        line.filed().number(),
        line.filed().title(),
        line.filed().shows(),
        line.progress().note().isEmpty()
            ? office.say(AuditWord.PERIOD, audit.today().minusYears(1), audit.today())
            : line.progress().note(),
        line.progress().due().<Object>map(d -> d).orElse(""),
        office.say(AuditWord.LIST_IS, line.received() ? "yes" : "no"),
        String.join("; ", files),
        String.join("; ", line.proofs().stream().map(Proofs.Proof::hash).toList()),
        line.filed().keep());
  }

  /** The letter that asks a holder for its records; where there is no single one, all letters. */
  @GetMapping("/o/{slug}/evidence/request")
  String request(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam(defaultValue = "") String holder) {
    Audit audit = audits.audit(slug, offer).orElseThrow(UnknownPageException::new);
    Letters letters = audits.letters(slug).find(audit.standing().request(), audit.offer().id());
    return letter(letters, holder, carers(audit))
        .map(l -> "redirect:" + at(slug, audit, l))
        .orElse("redirect:" + audit.at("letters"));
  }

  private static List<String> carers(Audit audit) {
    return audit.standing().evaluation().assessment().organisation().systems().stream()
        .flatMap(s -> s.care().stream())
        .map(c -> c.by())
        .toList();
  }

  private static String at(String slug, Audit audit, Letter letter) {
    return org.springframework.web.util.UriComponentsBuilder.fromPath("/o")
        .pathSegment(slug, "letters", audit.offer().id(), letter.file() + ".docx")
        .encode()
        .toUriString();
  }

  /**
   * The one letter to a holder; empty where several providers share one.
   *
   * @param carers who alone look after a system
   */
  private Optional<Letter> letter(Letters letters, String holder, List<String> carers) {
    String file;
    if (Stream.of(Whose.values()).anyMatch(w -> audits.office().say(w).equalsIgnoreCase(holder))) {
      file = OWN;
    } else if (carers.stream().anyMatch(holder::equalsIgnoreCase)) {
      file = LETTER + holder;
    } else {
      List<Papers> members = letters.changes().engagement().members();
      file = members.size() == 1 ? LETTER + members.get(0).id() : "";
    }
    return letters.letters().stream()
        .filter(l -> l.file().equalsIgnoreCase(file))
        .findFirst()
        .or(
            () ->
                letters.letters().stream()
                    .filter(l -> l.file().equals(OTHER) && file.equals(LETTER + holder))
                    .findFirst());
  }

  /** A proof as it came; a browser saves it and opens nothing. */
  @GetMapping("/o/{slug}/evidence/files/{kind}/{offer}/{file}")
  ResponseEntity<byte[]> proof(
      @PathVariable String slug,
      @PathVariable String kind,
      @PathVariable String offer,
      @PathVariable String file) {
    Organization organization = desk.organization(slug);
    return proofs
        .bytes(organization, kind + "/" + offer + "/" + file)
        .map(bytes -> Downloads.sent(file, bytes))
        .orElseThrow(UnknownPageException::new);
  }

  /** Takes a proof out. */
  @PostMapping("/o/{slug}/evidence/files/remove")
  String remove(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam String path,
      RedirectAttributes after) {
    Audit audit = audits.audit(slug, offer).orElseThrow(UnknownPageException::new);
    proofs.remove(slug, path, Caller.who());
    after.addFlashAttribute(
        "saved",
        audits.office().say(AuditWord.PROOF_GONE, path.substring(path.lastIndexOf('/') + 1)));
    return "redirect:" + audit.at("evidence");
  }
}
