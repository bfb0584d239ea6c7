// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.report.view.DecisionView;
import org.plumbline.report.view.GateView;
import org.plumbline.report.view.HandoverView;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an organization stands before an audit, the matrix to sign, and the set to hand over. */
@Page
class StatusPage {
  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Spoken spoken;

  StatusPage(Office office, Desk desk, Showing showing, Spoken spoken) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.spoken = spoken;
  }

  /** One rule book with its families as bars. */
  record Book(HandoverView.Rule rule, Bars bars) {}

  /** How many requirements have an answer. */
  record Sum(int all, int settled, int open, int nobody) {
    static Sum of(List<HandoverView.Rule> rules) {
      int all = 0;
      int open = 0;
      int nobody = 0;
      for (HandoverView.Rule rule : rules) {
        all += rule.total().all();
        nobody += rule.total().of("UNASSIGNED") + rule.total().of("STRUCTURAL_GAP");
        open += rule.total().of("CONDITIONAL");
      }
      return new Sum(all, all - open - nobody, open + nobody, nobody);
    }
  }

  @GetMapping("/o/{slug}/status")
  String status(@PathVariable String slug, @RequestParam Optional<String> offer, Model model) {
    Standing standing = desk.standing(slug, offer);
    Optional<HandoverView> found = standing.view().handover();
    if (found.isEmpty()) {
      showing.of(model, desk.standing(slug), "status", office.say(PageWord.DECISION_NONE));
      return "decision-empty";
    }
    HandoverView view = found.get();
    Sum sum = Sum.of(view.rules());
    showing.of(
        model,
        desk.standing(slug),
        "status",
        office.say(PageWord.STATUS_TITLE, sum.settled(), sum.all(), sum.open(), signed(standing)));
    model.addAttribute("view", view);
    model.addAttribute("x", standing.offers().get(0));
    model.addAttribute("offers", desk.standing(slug).offers());
    model.addAttribute("books", view.rules().stream().map(this::book).toList());
    model.addAttribute(
        "gates",
        standing.view().decision().arrangements().stream()
            .flatMap(a -> stops(a).stream())
            .distinct()
            .toList());
    model.addAttribute("rules", DecisionPage.rules(standing));
    model.addAttribute("date", standing.view().identification().date());
    model.addAttribute("planOpen", standing.owner().filter(o -> o.planOpen()).isPresent());
    return "status";
  }

  private static String signed(Standing standing) {
    return standing.offers().get(0).signed() ? "yes" : "no";
  }

  private static List<GateView> stops(DecisionView.Arrangement arrangement) {
    return arrangement.gates().stream().filter(GateView::stops).toList();
  }

  private Book book(HandoverView.Rule rule) {
    List<Bars.Labelled> rows = new ArrayList<>();
    rule.domains().forEach(d -> rows.add(new Bars.Labelled(d.title(), d.counts())));
    if (rule.domains().size() != 1) {
      rows.add(0, new Bars.Labelled(rule.total().title(), rule.total().counts()));
    }
    return new Book(rule, Bars.drawn(rows, spoken::formal));
  }

  @GetMapping("/o/{slug}/matrix")
  String matrix(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam(defaultValue = "") String family,
      @RequestParam(defaultValue = "") String answer,
      Model model) {
    Standing standing = desk.standing(slug, offer);
    Optional<HandoverView> found = standing.view().handover();
    if (found.isEmpty()) {
      showing.of(model, desk.standing(slug), "matrix", office.say(PageWord.DECISION_NONE));
      return "decision-empty";
    }
    Sum sum = Sum.of(found.get().rules());
    showing.of(
        model,
        desk.standing(slug),
        "matrix",
        office.say(
            PageWord.MATRIX_TITLE, sum.settled(), sum.all(), sum.nobody(), signed(standing)));
    model.addAttribute("view", found.get());
    model.addAttribute("x", standing.offers().get(0));
    model.addAttribute("offers", desk.standing(slug).offers());
    model.addAttribute(
        "families",
        found.get().rules().stream()
            .flatMap(r -> r.matrix().stream().map(HandoverView.Matrix::title))
            .distinct()
            .toList());
    model.addAttribute("answers", spoken.answers());
    model.addAttribute("family", family);
    model.addAttribute("answer", answer);
    return "matrix";
  }

  @GetMapping("/o/{slug}/hand-over")
  String handOver(@PathVariable String slug, Model model) {
    Standing standing = desk.standing(slug);
    if (standing.offers().isEmpty()) {
      showing.of(model, standing, "hand-over", office.say(PageWord.DECISION_NONE));
      return "decision-empty";
    }
    String title = office.say(PageWord.HAND_OVER_TITLE, standing.view().identification().date());
    showing.of(model, standing, "hand-over", title);
    model.addAttribute("offers", standing.offers());
    return "hand-over";
  }
}
