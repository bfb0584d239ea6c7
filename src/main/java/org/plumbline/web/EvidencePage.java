// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records by who holds them: asked for until when, received, where they are, kept how long. */
@Page
class EvidencePage {
  private final AuditDesk desk;
  private final EvidenceShelf shelf;
  private final Tracking tracking;

  EvidencePage(AuditDesk desk, EvidenceShelf shelf, Tracking tracking) {
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
          due.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(due.strip())),
          received.isPresent() ? Status.CLOSED.code() : Status.OPEN.code(),
          note.replace("\r\n", "\n").strip(),
          evidence.strip());
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
    model.addAttribute("open", open);
    return "evidence";
  }

  @PostMapping("/o/{slug}/evidence")
  String save(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      Sent sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Audit audit = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
    EvidenceShelf.Line line =
        shelf.holders(audit).stream()
            .flatMap(h -> h.lines().stream())
            .filter(l -> l.key().equals(sent.item()))
            .findFirst()
            .orElseThrow(UnknownPageException::new);
    try {
      tracking.save(slug, line.key(), sent.seen(), sent.progress(), Caller.who());
    } catch (DateTimeParseException e) {
      response.setStatus(StartPage.UNPROCESSABLE);
      String wrong = desk.office().say(AuditWord.NOT_A_DAY, sent.due());
      return page(audit, "", new Open(line.key(), wrong, Optional.of(sent.typed()), false), model);
    } catch (BadInputException e) {
      response.setStatus(StartPage.UNPROCESSABLE);
      String wrong = Wrong.of(e, desk.office().words()).get(0).text();
      return page(
          audit, "", new Open(line.key(), wrong, Optional.of(sent.progress()), false), model);
    } catch (StaleException e) {
      Optional<TrackingRow> row = tracking.find(slug, line.key());
      if (row.filter(r -> r.progress().equals(sent.progress())).isEmpty()) {
        response.setStatus(HttpStatus.CONFLICT.value());
        Audit now = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
        String who = row.map(r -> desk.office().name(r.who())).orElse("");
        String wrong = desk.office().say(AuditWord.OTHER_HAS_SAVED, who);
        return page(
            now, "", new Open(line.key(), wrong, Optional.of(sent.progress()), true), model);
      }
    }
    after.addFlashAttribute("saved", desk.office().say(PageWord.SAVED));
    return "redirect:" + audit.at("evidence") + "#" + line.anchor();
  }
}
