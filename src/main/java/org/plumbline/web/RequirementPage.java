// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.ControlIds;
import org.plumbline.catalogue.Framework;
import org.plumbline.papers.Basis;
import org.plumbline.report.view.CellView;
import org.plumbline.report.view.ExplanationView;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.RemedyView;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** One requirement: the answer, why, what closes it, its objectives, what is tracked of it. */
@Page
class RequirementPage {
  private final AuditDesk desk;
  private final FrozenRuns runs;
  private final TrackingStatuses statuses;

  RequirementPage(AuditDesk desk, FrozenRuns runs, TrackingStatuses statuses) {
    this.desk = desk;
    this.runs = runs;
    this.statuses = statuses;
  }

  /**
   * A package of changes that closes it.
   *
   * @param closes how many requirements in all
   */
  record Closing(String number, List<RemedyView.Item> write, int closes) {}

  /** A number without its rule book, in any spelling. */
  @GetMapping("/o/{slug}/requirements/{number}")
  String anywhere(
      @PathVariable String slug,
      @PathVariable String number,
      @RequestParam Optional<String> offer) {
    Optional<Audit> found = desk.audit(slug, offer);
    List<Framework> frameworks =
        found.map(a -> a.standing().evaluation().frameworks()).orElse(List.of());
    return elsewhere(slug, number, offer, new ControlIds(frameworks).find(number).match());
  }

  @GetMapping("/o/{slug}/requirements/{rules}/{number}")
  String requirement(
      @PathVariable String slug,
      @PathVariable String rules,
      @PathVariable String number,
      @RequestParam Optional<String> offer,
      Model model) {
    Optional<Audit> found = desk.audit(slug, offer);
    if (found.isEmpty()) {
      return desk.nothing(slug, "requirements", model);
    }
    Audit audit = found.get();
    List<Framework> one =
        audit.standing().evaluation().frameworks().stream()
            .filter(f -> f.id().equals(rules))
            .toList();
    Optional<ControlIds.Match> match = new ControlIds(one).find(number).match();
    List<CellView> cells = audit.cells(rules);
    Optional<CellView> cell =
        cells.stream().filter(c -> c.control().id().equals(number)).findFirst();
    Optional<Control> control = match.flatMap(ControlIds.Match::control);
    if (cell.isEmpty() || control.isEmpty()) {
      return elsewhere(slug, number, offer, match);
    }
    show(audit, cell.get(), control.get(), model);
    int at = cells.indexOf(cell.get());
    model.addAttribute("previous", at > 0 ? cells.get(at - 1).control() : null);
    model.addAttribute("next", at + 1 < cells.size() ? cells.get(at + 1).control() : null);
    return "requirement";
  }

  private void show(Audit audit, CellView cell, Control control, Model model) {
    Assessment assessment = audit.standing().evaluation().assessment();
    String title =
        desk.office()
            .say(
                AuditWord.REQUIREMENT_TITLE,
                cell.control().title(),
                cell.verdict().code(),
                cell.missing().size(),
                signed(assessment, audit, control) ? "yes" : "no");
    desk.named(model, audit, "requirements", title);
    HandoverView.Rule rule = audit.rule(Optional.of(control.framework()));
    model.addAttribute("rule", rule);
    model.addAttribute("cell", cell);
    model.addAttribute("style", Bars.style(cell.verdict().verdict()));
    model.addAttribute(
        "reasons",
        Reasons.of(
            ExplanationView.of(
                assessment,
                control,
                assessment.engagement(audit.offer().id()),
                desk.office().library().retention()),
            desk.office().words()));
    model.addAttribute("line", Requirements.one(audit, rule, control.id()).orElse(null));
    model.addAttribute("closing", closing(audit, cell));
    model.addAttribute("gap", audit.gaps(control.framework()).get(control.id()));
    model.addAttribute("statuses", statuses.all());
    model.addAttribute("history", history(audit, cell));
  }

  /** Whether the papers that settle this one requirement are signed. */
  private static boolean signed(Assessment assessment, Audit audit, Control control) {
    return assessment.cells(audit.offer().id()).stream()
        .filter(c -> c.control().equals(control))
        .anyMatch(c -> c.basis().filter(b -> b == Basis.SIGNED).isPresent());
  }

  private static List<Closing> closing(Audit audit, CellView cell) {
    return audit.offer().remedy().steps().stream()
        .filter(
            s ->
                s.closes().stream()
                    .anyMatch(
                        c ->
                            c.id().equals(cell.control().id())
                                && c.framework().equals(cell.control().framework())))
        .map(s -> new Closing(s.number(), s.write(), s.closes().size()))
        .toList();
  }

  /** How the answer changed since the newest frozen assessment; empty where it did not. */
  private Optional<FrozenRuns.Since> history(Audit audit, CellView cell) {
    return runs.since(audit)
        .map(
            s ->
                new FrozenRuns.Since(
                    s.run(), s.differences().of(cell.control().framework(), cell.control().id())));
  }

  private static String elsewhere(
      String slug, String number, Optional<String> offer, Optional<ControlIds.Match> match) {
    UriComponentsBuilder to = UriComponentsBuilder.fromPath("/o").pathSegment(slug);
    offer.ifPresent(o -> to.queryParam("offer", "{offer}"));
    if (match.isPresent() && !match.get().heading() && match.get().control().isPresent()) {
      to.pathSegment("requirements", match.get().framework().id(), match.get().id());
    } else if (match.isPresent()) {
      return "redirect:"
          + UriComponentsBuilder.fromPath("/rules")
              .pathSegment(match.get().framework().id(), match.get().id())
              .encode()
              .toUriString();
    } else {
      to.pathSegment("search").queryParam("q", "{q}");
    }
    return "redirect:"
        + to.encode()
            .buildAndExpand(java.util.Map.of("offer", offer.orElse(""), "q", number))
            .toUriString();
  }
}
