// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.ListingFiles;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.Listing;
import org.plumbline.store.Frozen;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is better and what is worse between two assessments, worse first. */
@Page
class DifferencesPage {
  private static final List<String> KINDS = List.of("worse", "better", "other", "tracking");

  private final AuditDesk desk;
  private final FrozenRuns runs;
  private final Answers answers;

  DifferencesPage(AuditDesk desk, FrozenRuns runs, Answers answers) {
    this.answers = answers;
    this.desk = desk;
    this.runs = runs;
  }

  /**
   * What the address asks for.
   *
   * @param from id of a frozen assessment; empty: the newest
   * @param to id of another; empty: what stands now
   * @param cause code of {@link Causes}; empty: all
   * @param kind {@code worse}, {@code better}, {@code other} or {@code tracking}; empty: all
   */
  record Asked(String offer, String from, String to, String cause, String kind) {
    Asked {
      offer = orEmpty(offer);
      from = orEmpty(from);
      to = orEmpty(to);
      cause = orEmpty(cause);
      kind = orEmpty(kind);
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }
  }

  /** A sort of change and the rows of it that fit. */
  record Part(String kind, List<Differences.Row> rows) {}

  /**
   * What was found.
   *
   * @param all whatever differs, before it is narrowed
   * @param parts what is shown of it
   */
  record Found(Frozen from, Optional<Frozen> to, Differences all, List<Part> parts) {
    public int shown() {
      return parts.stream().mapToInt(p -> p.rows().size()).sum();
    }
  }

  @GetMapping("/o/{slug}/differences")
  String differences(@PathVariable String slug, Asked asked, Model model) {
    Optional<Audit> audit = desk.audit(slug, Optional.of(asked.offer()));
    if (audit.isEmpty()) {
      return desk.nothing(slug, "differences", model);
    }
    List<FrozenRuns.Run> all = runs.all(slug);
    model.addAttribute("runs", all);
    if (all.isEmpty()) {
      desk.named(model, audit.get(), "differences", desk.office().say(AuditWord.DIFFERENCES_NONE));
      return "differences";
    }
    Found found = found(audit.get(), asked);
    desk.named(model, audit.get(), "differences", title(found.all(), found.from()));
    model.addAttribute("from", FrozenRuns.Run.of(found.from()));
    model.addAttribute("to", found.to().map(FrozenRuns.Run::of).orElse(null));
    model.addAttribute("found", found);
    model.addAttribute("asked", asked);
    model.addAttribute("causes", Causes.ALL);
    model.addAttribute("kinds", KINDS);
    return "differences";
  }

  private Found found(Audit audit, Asked asked) {
    String first =
        asked.from().isEmpty()
            ? runs.all(audit.slug()).stream().map(FrozenRuns.Run::id).findFirst().orElse("")
            : asked.from();
    Frozen from = run(audit.slug(), first);
    Optional<Frozen> to =
        Optional.of(asked.to()).filter(t -> !t.isEmpty()).map(t -> run(audit.slug(), t));
    Differences all = runs.explained(audit, from, to);
    Differences fits = all.only(asked.cause());
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("worse", fits.worse()));
    parts.add(new Part("better", fits.better()));
    parts.add(new Part("other", fits.other()));
    parts.add(
        new Part(
            "tracking",
            runs.tracked(audit, from, to).stream().filter(r -> r.has(asked.cause())).toList()));
    parts.removeIf(p -> !asked.kind().isEmpty() && !asked.kind().equals(p.kind()));
    return new Found(from, to, all, parts);
  }

  /** The same as a file: comma-separated values or a workbook, by the ending. */
  @GetMapping({"/o/{slug}/differences.csv", "/o/{slug}/differences.xlsx"})
  ResponseEntity<byte[]> file(@PathVariable String slug, Asked asked, HttpServletRequest request) {
    Audit audit =
        desk.audit(slug, Optional.of(asked.offer())).orElseThrow(UnknownPageException::new);
    Listing list = listing(audit, found(audit, asked));
    return request.getRequestURI().endsWith(".csv")
        ? Downloads.sent("differences.csv", ListingFiles.csv(list))
        : Downloads.sent("differences.xlsx", ListingFiles.workbook(list, desk.office().words()));
  }

  private Listing listing(Audit audit, Found found) {
    List<List<Object>> rows = new ArrayList<>();
    found.parts().forEach(p -> add(rows, p));
    Office office = desk.office();
    return new Listing(
        office.say(AuditWord.RAIL_DIFFERENCES),
        title(found.all(), found.from()),
        audit.standing().view().organization().name(),
        audit.today(),
        List.of(
            new Listing.Column(office.say(AuditWord.LIST_CHANGE), 12),
            new Listing.Column(office.say(AuditWord.LIST_CAUSE), 22),
            new Listing.Column(office.say(AuditWord.LIST_RULES), 16),
            new Listing.Column(office.say(AuditWord.LIST_REQUIREMENT), 20),
            new Listing.Column(office.say(AuditWord.LIST_TITLE), 36),
            new Listing.Column(office.say(AuditWord.LIST_BEFORE), 16),
            new Listing.Column(office.say(AuditWord.LIST_AFTER), 16),
            new Listing.Column(office.say(AuditWord.LIST_WHY), 60)),
        rows);
  }

  private void add(List<List<Object>> rows, Part part) {
    Office office = desk.office();
    for (Differences.Row each : part.rows()) {
      rows.add(
          List.of(
              office.say(AuditWord.LIST_SAID, part.kind()),
              String.join(
                  "; ", each.causes().stream().map(c -> office.say(AuditWord.CAUSE, c)).toList()),
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
