// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.store.Frozen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is better and what is worse between two assessments, worse first. */
@Page
class DifferencesPage {
  private final AuditDesk desk;
  private final FrozenRuns runs;

  DifferencesPage(AuditDesk desk, FrozenRuns runs) {
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
