// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.report.view.HandoverView;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an organization stands before its audit: by family, stop signs, what is due next. */
@Page
class StatusPage {
  private static final int NEXT = 3;

  private final AuditDesk desk;
  private final FrozenRuns runs;
  private final EvidenceShelf shelf;

  StatusPage(AuditDesk desk, FrozenRuns runs, EvidenceShelf shelf) {
    this.desk = desk;
    this.runs = runs;
    this.shelf = shelf;
  }

  @GetMapping("/o/{slug}/status")
  String status(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam Optional<String> rules,
      Model model) {
    Optional<Audit> found = desk.audit(slug, offer);
    if (found.isEmpty()) {
      return desk.nothing(slug, "status", model);
    }
    Audit audit = found.get();
    HandoverView.Rule rule = audit.rule(rules);
    desk.named(model, audit, "status", rule.title());
    model.addAttribute("rule", rule);
    model.addAttribute("bars", FormalBars.of(rule, desk.office().words()));
    List<Gap> open = audit.gaps(rule.id()).values().stream().filter(g -> !g.settled()).toList();
    model.addAttribute("open", open.size());
    model.addAttribute(
        "next",
        open.stream()
            .filter(g -> g.progress().due().isPresent())
            .sorted(Comparator.comparing(g -> g.days(audit.today())))
            .limit(NEXT)
            .toList());
    model.addAttribute("since", runs.since(audit));
    model.addAttribute("shelf", shelf.holders(audit));
    return "status";
  }
}
