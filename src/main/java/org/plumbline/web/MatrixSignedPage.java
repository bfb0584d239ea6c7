// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.OnRecord;
import org.plumbline.papers.SheetSignature;
import org.plumbline.store.StaleException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down who has signed the responsibility matrix, and takes it back. */
@Page
class MatrixSignedPage {
  private static final int LONGEST = 200;

  private final AuditDesk desk;
  private final MatrixPage matrix;
  private final MatrixSignatures signatures;
  private final Edits edits;

  MatrixSignedPage(AuditDesk desk, MatrixPage matrix, MatrixSignatures signatures, Edits edits) {
    this.desk = desk;
    this.matrix = matrix;
    this.signatures = signatures;
    this.edits = edits;
  }

  /**
   * What the form of one side sends.
   *
   * @param sheet SHA-256 of the matrix that was on the page
   */
  record Sent(
      String offer, int seen, String party, String sheet, String name, String role, String on) {
    Sent {
      offer = orEmpty(offer);
      party = orEmpty(party);
      sheet = orEmpty(sheet);
      name = orEmpty(name).strip();
      role = orEmpty(role).strip();
      on = orEmpty(on).strip();
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }

    Optional<LocalDate> day() {
      try {
        return Optional.of(Day.parse(on));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }

  @PostMapping("/o/{slug}/matrix/signed")
  String signed(
      @PathVariable String slug,
      Sent sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Audit audit = audit(slug, sent.offer());
    MatrixSignatures.Signed now = signatures.of(audit);
    MatrixSignatures.Side side = now.side(sent.party()).orElseThrow(UnknownPageException::new);
    List<Wrong> wrong = wrong(sent, audit.today());
    if (!now.sheet().equals(sent.sheet())) {
      wrong = List.of(Wrong.of("signed", desk.office().say(SignedWord.OTHER_SHEET)));
      response.setStatus(HttpStatus.CONFLICT.value());
    } else if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
    }
    if (!wrong.isEmpty()) {
      return matrix.page(audit, sent, wrong, model);
    }
    SheetSignature signature =
        new SheetSignature(
            side.id(),
            sent.name(),
            sent.role(),
            sent.day().orElseThrow(),
            sent.sheet(),
            Optional.empty());
    try {
      save(audit, sent.seen(), SignedWord.DID_SIGN, side, all -> with(all, signature));
    } catch (StaleException e) {
      response.setStatus(HttpStatus.CONFLICT.value());
      wrong = List.of(Wrong.of("signed", desk.office().say(AuditWord.OTHER_HAS_SAVED, "")));
      return matrix.page(audit(slug, sent.offer()), sent, wrong, model);
    }
    after.addFlashAttribute("saved", desk.office().say(SignedWord.SIGNED, side.name()));
    return "redirect:" + audit.at("matrix") + "#signed";
  }

  /** Takes back that a side has signed the matrix as it stands. */
  @PostMapping("/o/{slug}/matrix/unsigned")
  String takenBack(
      @PathVariable String slug,
      @RequestParam String offer,
      @RequestParam String party,
      @RequestParam int seen,
      RedirectAttributes after) {
    Audit audit = audit(slug, offer);
    MatrixSignatures.Signed now = signatures.of(audit);
    MatrixSignatures.Side side = now.side(party).orElseThrow(UnknownPageException::new);
    save(
        audit,
        seen,
        SignedWord.DID_TAKE_BACK,
        side,
        all ->
            all.stream()
                .map(
                    s ->
                        s.party().equals(side.id()) && s.of(now.sheet())
                            ? s.takenBack(audit.today())
                            : s)
                .toList());
    after.addFlashAttribute("saved", desk.office().say(SignedWord.TAKEN_BACK, side.name()));
    return "redirect:" + audit.at("matrix") + "#signed";
  }

  private Audit audit(String slug, String offer) {
    return desk.audit(slug, Optional.of(offer))
        .filter(a -> a.offer().id().equals(offer))
        .orElseThrow(UnknownPageException::new);
  }

  private interface Change {
    List<SheetSignature> of(List<SheetSignature> all);
  }

  private void save(
      Audit audit, int seen, SignedWord did, MatrixSignatures.Side side, Change change) {
    String offer = audit.offer().id();
    edits.save(
        audit.slug(),
        seen,
        desk.office().say(did, side.name()),
        folder -> {
          OnRecord record = OnRecord.read(folder, offer);
          record.signed(change.of(record.signatures())).write(folder, offer);
        });
  }

  private static List<SheetSignature> with(List<SheetSignature> all, SheetSignature one) {
    List<SheetSignature> out = new ArrayList<>(all);
    out.removeIf(s -> s.party().equals(one.party()) && s.of(one.sheet()));
    out.add(one);
    return out;
  }

  private List<Wrong> wrong(Sent sent, LocalDate today) {
    List<Wrong> out = new ArrayList<>();
    if (sent.name().isBlank() || sent.name().length() > LONGEST) {
      out.add(Wrong.of("name-" + sent.party(), desk.office().say(SignedWord.WHO)));
    }
    if (sent.role().isBlank() || sent.role().length() > LONGEST) {
      out.add(Wrong.of("role-" + sent.party(), desk.office().say(SignedWord.ROLE)));
    }
    if (sent.day().filter(d -> !d.isAfter(today)).isEmpty()) {
      out.add(Wrong.of("on-" + sent.party(), desk.office().say(SignedWord.DAY)));
    }
    return out;
  }
}
