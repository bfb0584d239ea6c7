// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.problem.BadInputException;
import org.plumbline.report.tracking.Status;
import org.plumbline.store.Progress;
import org.plumbline.store.StaleException;
import org.plumbline.store.Tracking;
import org.plumbline.store.TrackingRow;
import org.plumbline.web.access.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records by who holds them: asked for until when, received, where they are, kept how long. */
@Page
class EvidencePage {
  private final AuditDesk desk;
  private final EvidenceShelf shelf;
  private final Tracking tracking;
  private final Proofs proofs;

  EvidencePage(AuditDesk desk, EvidenceShelf shelf, Tracking tracking, Proofs proofs) {
    this.proofs = proofs;
    this.desk = desk;
    this.shelf = shelf;
    this.tracking = tracking;
  }

  /**
   * What the form of one record sends.
   *
   * @param note period it covers, and whatever else
   * @param evidence file or link
   * @param received present when it has come in
   */
  record Sent(
      String item, int seen, String due, String note, String evidence, Optional<String> received) {

    Progress progress() {
      return new Progress(
          "",
          due.isBlank() ? Optional.empty() : Optional.of(Day.parse(due.strip())),
          received.isPresent() ? Status.CLOSED.code() : Status.OPEN.code(),
          note.replace("\r\n", "\n").strip(),
          evidence.strip());
    }

    /** The same, received: its file came along. */
    Sent come() {
      return new Sent(item, seen, due, note, evidence, Optional.of("yes"));
    }

    /** The same without a day that is none. */
    Progress typed() {
      return new Sent(item, seen, "", note, evidence, received).progress();
    }
  }

  @GetMapping("/o/{slug}/evidence")
  String evidence(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam(defaultValue = "") String holder,
      @RequestParam(defaultValue = "") String edit,
      Model model) {
    Optional<Audit> found = desk.audit(slug, offer);
    if (found.isEmpty()) {
      return desk.nothing(slug, "evidence", model);
    }
    return page(found.get(), holder, new Open(edit, "", Optional.empty(), false), model);
  }

  /**
   * The row that is open for typing.
   *
   * @param edit key of its record; empty where none is
   * @param wrong what keeps it from being saved; or empty
   * @param typed what was typed in it, where that is not what stands there
   * @param theirs whether somebody else saved since
   */
  record Open(String edit, String wrong, Optional<Progress> typed, boolean theirs) {}

  private String page(Audit audit, String holder, Open open, Model model) {
    List<EvidenceShelf.Holder> all = shelf.holders(audit);
    List<EvidenceShelf.Line> lines = all.stream().flatMap(h -> h.lines().stream()).toList();
    String title =
        desk.office()
            .say(
                AuditWord.EVIDENCE_TITLE,
                lines.stream().filter(l -> !l.received()).count(),
                lines.size(),
                lines.stream().filter(l -> l.late(audit.today())).count());
    desk.named(model, audit, "evidence", title);
    model.addAttribute("names", all.stream().map(EvidenceShelf.Holder::name).toList());
    model.addAttribute(
        "holders", all.stream().filter(h -> holder.isEmpty() || h.name().equals(holder)).toList());
    model.addAttribute("holder", holder);
    model.addAttribute("accepted", ProofKind.accepted());
    model.addAttribute("from", audit.today().minusYears(1));
    model.addAttribute("open", open);
    return "evidence";
  }

  @PostMapping("/o/{slug}/evidence")
  String save(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      Sent sent,
      @RequestParam(required = false) @Nullable MultipartFile proof,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    Audit audit = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
    EvidenceShelf.Line line = shelf.line(audit, sent.item()).orElseThrow(UnknownPageException::new);
    Optional<MultipartFile> file = Optional.ofNullable(proof).filter(f -> !f.isEmpty());
    String name = file.map(MultipartFile::getOriginalFilename).orElse("");
    byte[] bytes = file.isPresent() ? file.get().getBytes() : new byte[0];
    Optional<Open> open =
        file.isPresent()
            ? kept(slug, line, sent, name, bytes).or(() -> saved(slug, line, sent.come()))
            : saved(slug, line, sent);
    if (open.isPresent()) {
      response.setStatus(
          open.get().theirs() ? HttpStatus.CONFLICT.value() : StartPage.UNPROCESSABLE);
      Audit now = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
      return page(now, "", open.get(), model);
    }
    after.addFlashAttribute("saved", desk.office().say(PageWord.SAVED));
    return "redirect:" + audit.at("evidence") + "#" + line.anchor();
  }

  /**
   * Keeps the file of a record, before anything says that it has come; the row as it comes back
   * where it cannot be kept, or where what was typed beside it cannot be saved.
   */
  private Optional<Open> kept(
      String slug, EvidenceShelf.Line line, Sent sent, String name, byte[] bytes) {
    try {
      sent.progress().check();
      String refused = proofs.refused(name, bytes);
      if (!refused.isEmpty()) {
        return Optional.of(new Open(line.key(), refused, Optional.of(sent.typed()), false));
      }
      proofs.keep(slug, line.key(), name, bytes, Caller.who());
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(noDay(line, sent));
    } catch (BadInputException e) {
      return Optional.of(wrong(line, sent, e));
    }
  }

  private Open noDay(EvidenceShelf.Line line, Sent sent) {
    String wrong = desk.office().say(AuditWord.NOT_A_DAY, sent.due());
    return new Open(line.key(), wrong, Optional.of(sent.typed()), false);
  }

  private Open wrong(EvidenceShelf.Line line, Sent sent, BadInputException problem) {
    String wrong = Wrong.of(problem, desk.office().words()).get(0).text();
    return new Open(line.key(), wrong, Optional.of(sent.progress()), false);
  }

  /** Writes what stands beside a record; the row as it comes back where something is in the way. */
  private Optional<Open> saved(String slug, EvidenceShelf.Line line, Sent sent) {
    try {
      tracking.save(slug, line.key(), sent.seen(), sent.progress(), Caller.who());
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(noDay(line, sent));
    } catch (BadInputException e) {
      return Optional.of(wrong(line, sent, e));
    } catch (StaleException e) {
      Optional<TrackingRow> row = tracking.find(slug, line.key());
      if (row.filter(r -> r.progress().equals(sent.progress())).isPresent()) {
        return Optional.empty();
      }
      String who = row.map(r -> desk.office().name(r.who())).orElse("");
      String wrong = desk.office().say(AuditWord.OTHER_HAS_SAVED, who);
      return Optional.of(new Open(line.key(), wrong, Optional.of(sent.progress()), true));
    }
  }
}
