// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.web.access.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything an assessor asks for: each part with its state, one file, and frozen assessments. */
@Page
class HandOverPage {
  private static final String WORKBOOK = "gap-report.xlsx";

  /** Answers; documents about more take longer than a few seconds. */
  private static final int MOST_AT_ONCE = 1_500;

  private static final String FINAL = "final";
  private static final String DRAFT = "draft";
  private static final String MISSING = "missing";

  private final AuditDesk desk;
  private final FrozenRuns runs;
  private final Proofs proofs;
  private final MatrixSignatures signatures;

  HandOverPage(AuditDesk desk, FrozenRuns runs, Proofs proofs, MatrixSignatures signatures) {
    this.proofs = proofs;
    this.signatures = signatures;
    this.desk = desk;
    this.runs = runs;
  }

  /**
   * A part of the set.
   *
   * @param name code for a choice of words
   * @param state {@code final}, {@code draft} or {@code missing}
   * @param why code of what keeps it from being final; or empty
   */
  record Part(String name, String state, String why) {
    public boolean ready() {
      return state.equals(FINAL);
    }
  }

  @GetMapping("/o/{slug}/hand-over")
  String page(@PathVariable String slug, @RequestParam Optional<String> offer, Model model) {
    Optional<Audit> found = desk.audit(slug, offer);
    if (found.isEmpty()) {
      return desk.nothing(slug, "hand-over", model);
    }
    Audit audit = found.get();
    List<Part> parts = parts(audit);
    String title =
        desk.office()
            .say(
                AuditWord.HAND_OVER_TITLE,
                parts.stream().filter(Part::ready).count(),
                parts.size(),
                audit.today());
    desk.named(model, audit, "hand-over", title);
    model.addAttribute("parts", parts);
    model.addAttribute("large", audit.standing().view().cells().size() > MOST_AT_ONCE);
    model.addAttribute("facts", audit.set().facts());
    model.addAttribute("layouts", Exports.fitting(audit, desk.office()));
    model.addAttribute("runs", runs.all(slug));
    model.addAttribute("proofs", proofs.count(audit.standing().organization(), audit.offer().id()));
    model.addAttribute("report", audit.standing().view().identification().id());
    return "hand-over";
  }

  private List<Part> parts(Audit audit) {
    boolean agreed = audit.offer().signed();
    boolean signed = signatures.of(audit).all();
    boolean owned =
        audit.gaps().stream()
            .allMatch(
                g ->
                    g.settled()
                        || g.progress().due().isPresent() && !g.progress().owner().isEmpty());
    boolean listed = audit.standing().view().organization().listed();
    boolean claims = audit.set().claims().given();
    return List.of(
        new Part("scope", listed ? FINAL : MISSING, listed ? "" : "systems"),
        new Part(
            "matrix",
            agreed && signed ? FINAL : DRAFT,
            !agreed ? "signature" : signed ? "" : "sheet"),
        new Part("gaps", owned ? FINAL : DRAFT, owned ? "" : "owners"),
        new Part("evidence", FINAL, ""),
        new Part("claims", claims ? FINAL : MISSING, claims ? "" : "claims"),
        new Part("letters", FINAL, ""),
        new Part("inputs", FINAL, ""));
  }

  /** The workbook with what is tracked, to be worked on and brought back. */
  @GetMapping("/o/{slug}/tracking/" + WORKBOOK)
  ResponseEntity<byte[]> workbook(@PathVariable String slug) {
    Audit audit = desk.audit(slug, Optional.empty()).orElseThrow(UnknownPageException::new);
    return Downloads.sent(WORKBOOK, desk.report(audit.standing(), WORKBOOK));
  }

  /** Freezes what stands now. */
  @PostMapping("/o/{slug}/assessments")
  String freeze(@PathVariable String slug, RedirectAttributes after) {
    Audit audit = desk.audit(slug, Optional.empty()).orElseThrow(UnknownPageException::new);
    runs.freeze(audit.standing(), Caller.who());
    after.addFlashAttribute("saved", desk.office().say(AuditWord.FROZEN, audit.today()));
    return "redirect:" + audit.at("hand-over");
  }

  /** A frozen assessment, byte by byte. */
  @GetMapping("/o/{slug}/assessments/{id}/gap-report.json")
  ResponseEntity<byte[]> frozen(@PathVariable String slug, @PathVariable String id) {
    return runs.find(slug, id)
        .map(f -> Downloads.sent(f.id() + ".json", runs.json(f)))
        .orElseThrow(UnknownPageException::new);
  }
}
