// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.application.ListingFiles;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.Listing;
import org.plumbline.store.Frozen;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is better and what is worse between two assessments, worse first. */
@Page
class DifferencesPage {
  private final AuditDesk desk;
  private final FrozenRuns runs;
  private final Answers answers;

  DifferencesPage(AuditDesk desk, FrozenRuns runs, Answers answers) {
    this.answers = answers;
    this.desk = desk;
    this.runs = runs;
  }

  /**
   * Compares.
   *
   * @param from id of a frozen assessment; none: the newest
   * @param to id of another; none: what stands now
   */
  @GetMapping("/o/{slug}/differences")
  String differences(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam Optional<String> from,
      @RequestParam Optional<String> to,
      Model model) {
    Optional<Audit> found = desk.audit(slug, offer);
    if (found.isEmpty()) {
      return desk.nothing(slug, "differences", model);
    }
    Audit audit = found.get();
    List<FrozenRuns.Run> all = runs.all(slug);
    model.addAttribute("runs", all);
    if (all.isEmpty()) {
      desk.named(model, audit, "differences", desk.office().say(AuditWord.DIFFERENCES_NONE));
      return "differences";
    }
    Frozen one = run(slug, from.filter(f -> !f.isEmpty()).orElse(all.get(0).id()));
    Optional<Frozen> other = to.filter(t -> !t.isEmpty()).map(t -> run(slug, t));
    Differences differences = runs.between(audit, one, other);
    desk.named(model, audit, "differences", title(differences, one));
    model.addAttribute("from", FrozenRuns.Run.of(one));
    model.addAttribute("to", other.map(FrozenRuns.Run::of).orElse(null));
    model.addAttribute("found", differences);
    return "differences";
  }

  /** The same as a file: comma-separated values or a workbook, by the ending. */
  @GetMapping({"/o/{slug}/differences.csv", "/o/{slug}/differences.xlsx"})
  ResponseEntity<byte[]> file(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam Optional<String> from,
      @RequestParam Optional<String> to,
      HttpServletRequest request) {
    Audit audit = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
    String first =
        from.or(() -> runs.all(slug).stream().map(FrozenRuns.Run::id).findFirst()).orElse("");
    Frozen one = run(slug, first);
    Optional<Frozen> other = to.filter(t -> !t.isEmpty()).map(t -> run(slug, t));
    Listing list = listing(audit, one, runs.between(audit, one, other));
    return request.getRequestURI().endsWith(".csv")
        ? Downloads.sent("differences.csv", ListingFiles.csv(list))
        : Downloads.sent("differences.xlsx", ListingFiles.workbook(list, desk.office().words()));
  }

  private Listing listing(Audit audit, Frozen from, Differences found) {
    List<List<Object>> rows = new ArrayList<>();
    add(rows, "worse", found.worse());
    add(rows, "better", found.better());
    add(rows, "other", found.other());
    Office office = desk.office();
    return new Listing(
        office.say(AuditWord.RAIL_DIFFERENCES),
        title(found, from),
        audit.standing().view().organization().name(),
        audit.today(),
        List.of(
            new Listing.Column(office.say(AuditWord.LIST_CHANGE), 12),
            new Listing.Column(office.say(AuditWord.LIST_RULES), 16),
            new Listing.Column(office.say(AuditWord.LIST_REQUIREMENT), 20),
            new Listing.Column(office.say(AuditWord.LIST_TITLE), 36),
            new Listing.Column(office.say(AuditWord.LIST_BEFORE), 16),
            new Listing.Column(office.say(AuditWord.LIST_AFTER), 16),
            new Listing.Column(office.say(AuditWord.LIST_WHY), 60)),
        rows);
  }

  private void add(List<List<Object>> rows, String kind, List<Differences.Row> found) {
    for (Differences.Row each : found) {
      rows.add(
          List.of(
              desk.office().say(AuditWord.LIST_SAID, kind),
              rules(each.framework()),
              each.id(),
              each.title(),
              answer(each.before()),
              answer(each.now()),
              each.why()));
    }
  }

  private String rules(String id) {
    return desk.office().library().workspace().everyFramework().stream()
        .filter(f -> f.id().equals(id))
        .map(Framework::shortTitle)
        .findFirst()
        .orElse(id);
  }

  private String answer(String code) {
    return code.isEmpty() ? "" : answers.word(code);
  }

  private String title(Differences found, Frozen from) {
    return found.all() == 0
        ? desk.office().say(AuditWord.DIFFERENCES_SAME, found.same(), from.basis().date())
        : desk.office()
            .say(
                AuditWord.DIFFERENCES_TITLE,
                found.better().size(),
                found.worse().size(),
                from.basis().date());
  }

  private Frozen run(String slug, String id) {
    return runs.find(slug, id).orElseThrow(UnknownPageException::new);
  }
}
