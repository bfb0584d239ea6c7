// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import java.util.Optional;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.HandoverView;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Who does what, where it is written, who has the proof: the matrix, and the requirements alone.
 */
@Page
class MatrixPage {
  private static final String OBJECTIVES = "objectives";

  private final AuditDesk desk;
  private final Answers answers;
  private final MatrixSignatures signatures;

  MatrixPage(AuditDesk desk, Answers answers, MatrixSignatures signatures) {
    this.signatures = signatures;
    this.desk = desk;
    this.answers = answers;
  }

  /** What the address says. */
  record Asked(String offer, String rules, String family, String answer, String q, String show) {
    Asked {
      offer = orEmpty(offer);
      rules = orEmpty(rules);
      family = orEmpty(family);
      answer = orEmpty(answer);
      q = orEmpty(q);
      show = orEmpty(show);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
      return text == null ? "" : text;
    }
  }

  @GetMapping("/o/{slug}/matrix")
  String matrix(@PathVariable String slug, Asked asked, Model model) {
    Optional<Audit> found = desk.audit(slug, Optional.of(asked.offer()));
    if (found.isEmpty()) {
      return desk.nothing(slug, "matrix", model);
    }
    return page(found.get(), asked, model);
  }

  /** The page again, with what was typed under it and what is wrong with that. */
  String page(Audit audit, MatrixSignedPage.Sent sent, List<Wrong> wrong, Model model) {
    String page = page(audit, new Asked(audit.offer().id(), "", "", "", "", ""), model);
    model.addAttribute("sent", sent);
    model.addAttribute("problems", wrong);
    return page;
  }

  private String page(Audit audit, Asked asked, Model model) {
    HandoverView.Rule rule = audit.rule(Optional.of(asked.rules()));
    HandoverView.Domain total = rule.total();
    int nobody = total.counts().of(Verdict.UNASSIGNED) + total.counts().of(Verdict.STRUCTURAL_GAP);
    String title =
        desk.office()
            .say(
                AuditWord.MATRIX_TITLE,
                total.all() - nobody - total.counts().of(Verdict.CONDITIONAL),
                total.all(),
                nobody,
                audit.offer().signed() ? "yes" : "no");
    fill(desk.named(model, audit, "matrix", title), audit, rule, asked);
    model.addAttribute("claims", audit.set().claims());
    model.addAttribute("signed", signatures.of(audit));
    model.addAttribute("sent", null);
    return "matrix";
  }

  @GetMapping("/o/{slug}/requirements")
  String requirements(@PathVariable String slug, Asked asked, Model model) {
    Optional<Audit> found = desk.audit(slug, Optional.of(asked.offer()));
    if (found.isEmpty()) {
      return desk.nothing(slug, "requirements", model);
    }
    Audit audit = found.get();
    HandoverView.Rule rule = audit.rule(Optional.of(asked.rules()));
    long open = audit.cells(rule.id()).stream().filter(c -> c.open()).count();
    String title = desk.office().say(AuditWord.REQUIREMENTS_TITLE, rule.total().all(), open);
    fill(desk.named(model, audit, "requirements", title), audit, rule, asked);
    return "requirements";
  }

  private void fill(Model model, Audit audit, HandoverView.Rule rule, Asked asked) {
    Requirements.Filter filter = new Requirements.Filter(asked.family(), asked.answer(), asked.q());
    model.addAttribute("rule", rule);
    model.addAttribute("asked", asked);
    model.addAttribute("all", asked.show().equals(OBJECTIVES));
    model.addAttribute("matrix", Requirements.of(audit, rule, filter));
    model.addAttribute("answerChoices", answers.all());
  }
}
