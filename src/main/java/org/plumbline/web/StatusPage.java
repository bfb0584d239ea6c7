// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.util.ArrayList;
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
  private static final int NEXT = 5;

  private final AuditDesk desk;
  private final FrozenRuns runs;
  private final EvidenceShelf shelf;
  private final OwnDuties duties;

  StatusPage(AuditDesk desk, FrozenRuns runs, EvidenceShelf shelf, OwnDuties duties) {
    this.duties = duties;
    this.desk = desk;
    this.runs = runs;
    this.shelf = shelf;
  }

  /** Something with a day: a gap, a record, or what stays with the organization. */
  record Due(LocalDate day, String title, String to) {}

  /**
   * What has a day next. However much of one kind is late takes one line, so that the next things
   * to do are always seen.
   */
  private List<Due> next(Audit audit, List<Gap> open) {
    List<Due> out = new ArrayList<>();
    add(out, audit, "gaps", audit.at("tracking", "due", "late"), gaps(audit, open));
    add(out, audit, "records", audit.at("evidence"), records(audit));
    add(out, audit, "duties", "/o/" + audit.slug() + "/yours", own(audit));
    out.sort(Comparator.comparing(Due::day));
    return List.copyOf(out.subList(0, Math.min(NEXT, out.size())));
  }

  private void add(List<Due> out, Audit audit, String kind, String to, List<Due> found) {
    List<Due> late = found.stream().filter(d -> d.day().isBefore(audit.today())).toList();
    if (late.size() == 1) {
      out.addAll(late);
    } else if (!late.isEmpty()) {
      LocalDate oldest = late.stream().map(Due::day).min(Comparator.naturalOrder()).orElseThrow();
      String title = desk.office().say(AuditWord.STATUS_LATE, late.size(), kind);
      out.add(new Due(oldest, title, to));
    }
    found.stream().filter(d -> !d.day().isBefore(audit.today())).forEach(out::add);
  }

  private static List<Due> gaps(Audit audit, List<Gap> open) {
    List<Due> out = new ArrayList<>();
    for (Gap gap : open) {
      var control = gap.item().control();
      gap.progress()
          .due()
          .ifPresent(day -> out.add(new Due(day, control.title(), audit.at(control))));
    }
    return out;
  }

  private List<Due> records(Audit audit) {
    List<Due> out = new ArrayList<>();
    for (EvidenceShelf.Holder holder : shelf.holders(audit)) {
      for (EvidenceShelf.Line line : holder.lines()) {
        String to = audit.at("evidence") + "#" + line.anchor();
        line.progress()
            .due()
            .filter(day -> !line.received())
            .ifPresent(day -> out.add(new Due(day, line.filed().title(), to)));
      }
    }
    return out;
  }

  private List<Due> own(Audit audit) {
    List<Due> out = new ArrayList<>();
    for (OwnDuties.Group group : duties.groups(audit.standing())) {
      for (OwnDuties.Line line : group.lines()) {
        String to = "/o/" + audit.slug() + "/yours#s" + group.at();
        line.progress().due().ifPresent(day -> out.add(new Due(day, line.act().what(), to)));
      }
    }
    return out;
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
    model.addAttribute("next", next(audit, open));
    model.addAttribute("since", runs.since(audit));
    model.addAttribute("shelf", shelf.holders(audit));
    return "status";
  }
}
