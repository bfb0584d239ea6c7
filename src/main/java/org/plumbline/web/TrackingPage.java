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

/** The gaps: who sees to them, until when, how far they are, where the proof is. */
@Page
class TrackingPage {
  private static final String LEAVE = "";

  private final AuditDesk desk;
  private final Tracking tracking;
  private final TrackingStatuses statuses;
  private final Autosave kept;

  TrackingPage(AuditDesk desk, Tracking tracking, TrackingStatuses statuses, Autosave kept) {
    this.kept = kept;
    this.desk = desk;
    this.tracking = tracking;
    this.statuses = statuses;
  }

  /** What was sent for many rows and could not be saved. */
  record Many(List<String> pick, String owner, String status) {
    static final Many NOTHING = new Many(List.of(), "", "");
  }

  /** What a form sends of one row. */
  record Sent(
      String item,
      int seen,
      String owner,
      String due,
      String status,
      String note,
      String evidence) {

    Progress progress() {
      return new Progress(
          owner.strip(),
          due.isBlank() ? Optional.empty() : Optional.of(Day.parse(due.strip())),
          Status.of(status).map(Status::code).orElse(Progress.UNTOUCHED.status()),
          note.replace("\r\n", "\n").strip(),
          evidence.strip());
    }

    /** The same without a day that is none. */
    Progress typed() {
      return new Sent(item, seen, owner, "", status, note, evidence).progress();
    }
  }

  @GetMapping("/o/{slug}/tracking")
  String tracking(@PathVariable String slug, TrackingList.Asked asked, Model model) {
    Optional<Audit> audit = desk.audit(slug, Optional.of(asked.offer()));
    return audit.isEmpty()
        ? desk.nothing(slug, "tracking", model)
        : page(audit.get(), asked, Optional.empty(), model);
  }

  @PostMapping("/o/{slug}/tracking")
  String save(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      Sent sent,
      @RequestParam(defaultValue = "") String back,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Audit audit = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
    if (AuditDesk.item(audit.standing(), sent.item()).isEmpty()) {
      throw new UnknownPageException();
    }
    Optional<TrackingList.Refused> refused = saved(slug, sent);
    if (refused.isEmpty()) {
      after.addFlashAttribute("saved", desk.office().say(PageWord.SAVED));
      return "redirect:" + back(audit, sent, back);
    }
    HttpStatus status =
        refused.get().theirs() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    response.setStatus(status.value());
    // what is in the store may be newer than what was shown
    Audit now = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
    return page(now, TrackingList.Asked.NOTHING, refused, model);
  }

  /** Saves what is being typed beside a gap by itself. */
  @PostMapping(path = "/o/{slug}/tracking", params = Autosave.AUTO)
  String keep(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      Sent sent,
      Model model,
      HttpServletResponse response) {
    Audit audit = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
    var item = AuditDesk.item(audit.standing(), sent.item()).orElseThrow(UnknownPageException::new);
    String anchor = audit.gap(item).anchor();
    Optional<TrackingList.Refused> refused = saved(slug, sent);
    if (refused.isPresent()) {
      return refused.get().theirs()
          ? kept.stale("k" + anchor, response, model)
          : kept.notYet("k" + anchor, refused.get().wrong(), response, model);
    }
    int version = tracking.find(slug, sent.item()).map(TrackingRow::version).orElse(0);
    return kept.saved("k" + anchor, List.of(Autosave.Field.seen("v" + anchor, version)), model);
  }

  /** Writes it; what stands in its way, when something does. */
  private Optional<TrackingList.Refused> saved(String slug, Sent sent) {
    try {
      tracking.save(slug, sent.item(), sent.seen(), sent.progress(), Caller.who());
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(
          new TrackingList.Refused(
              sent.item(),
              sent.typed(),
              desk.office().say(AuditWord.NOT_A_DAY, sent.due()),
              false));
    } catch (BadInputException e) {
      return Optional.of(
          new TrackingList.Refused(
              sent.item(),
              sent.progress(),
              Wrong.of(e, desk.office().words()).get(0).text(),
              false));
    } catch (StaleException e) {
      Optional<TrackingRow> now = tracking.find(slug, sent.item());
      if (now.filter(r -> r.progress().equals(sent.progress())).isPresent()) {
        return Optional.empty(); // sent twice, or by itself a moment ago
      }
      String who = now.map(r -> desk.office().name(r.who())).orElse("");
      return Optional.of(
          new TrackingList.Refused(
              sent.item(),
              sent.progress(),
              desk.office().say(AuditWord.OTHER_HAS_SAVED, who),
              true));
    }
  }

  private static String back(Audit audit, Sent sent, String back) {
    var item = AuditDesk.item(audit.standing(), sent.item()).orElseThrow();
    return back.equals("requirement")
        ? audit.at(item.control())
        : audit.at("tracking", "done", sent.item()) + "#" + audit.gap(item).anchor();
  }

  /**
   * Many at once.
   *
   * @param pick each a version, a space and a stable id
   * @param status code of the new status; empty leaves it
   */
  @PostMapping("/o/{slug}/tracking/many")
  String many(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam(defaultValue = "") List<String> pick,
      @RequestParam(defaultValue = LEAVE) String owner,
      @RequestParam(defaultValue = LEAVE) String due,
      @RequestParam(defaultValue = LEAVE) String status,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Audit audit = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
    Optional<LocalDate> day = Optional.empty();
    try {
      day = due.isBlank() ? Optional.empty() : Optional.of(Day.parse(due.strip()));
    } catch (DateTimeParseException e) {
      response.setStatus(StartPage.UNPROCESSABLE);
      model.addAttribute("many", new Many(pick, owner, status));
      model.addAttribute(
          "problems", List.of(Wrong.of("m-due", desk.office().say(AuditWord.NOT_A_DAY, due))));
      return page(audit, TrackingList.Asked.NOTHING, Optional.empty(), model);
    }
    int count = 0;
    for (Gap gap : audit.gaps()) {
      if (pick.contains(gap.version() + " " + gap.item().id())) {
        Progress old = gap.progress();
        Progress wanted =
            new Progress(
                owner.isBlank() ? old.owner() : owner.strip(),
                day.or(old::due),
                Status.of(status).map(Status::code).orElse(old.status()),
                old.note(),
                old.evidence());
        tracking.save(slug, gap.item().id(), gap.version(), wanted, Caller.who());
        count++;
      }
    }
    after.addFlashAttribute(
        "saved",
        count == 0
            ? desk.office().say(AuditWord.MANY_NONE)
            : desk.office().say(AuditWord.MANY_SAVED, count));
    return "redirect:" + audit.at("tracking");
  }

  private String due(long days) {
    return days < 0
        ? desk.office().say(AuditWord.NEXT_LATE, -days)
        : desk.office().say(AuditWord.NEXT_DUE, days);
  }

  private String page(
      Audit audit, TrackingList.Asked asked, Optional<TrackingList.Refused> refused, Model model) {
    TrackingList list = TrackingList.of(audit, asked, refused);
    Optional<Long> next = TrackingList.next(audit);
    String title =
        list.open() == 0
            ? desk.office().say(AuditWord.TRACKING_NONE, list.all())
            : desk.office()
                .say(AuditWord.TRACKING_TITLE, list.open(), next.map(this::due).orElse("none"));
    Object problems = model.getAttribute("problems");
    desk.named(model, audit, "tracking", title);
    model.addAttribute("problems", problems == null ? List.of() : problems);
    model.addAttribute("list", list);
    if (!model.containsAttribute("many")) {
      model.addAttribute("many", Many.NOTHING);
    }
    model.addAttribute("asked", asked);
    model.addAttribute("statusChoices", statuses.all());
    return "tracking";
  }
}
