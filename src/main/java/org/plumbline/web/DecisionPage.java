// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.OwnerView;
import org.plumbline.report.view.PriceView;
import org.plumbline.report.view.RemedyView;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which of the offers to sign, and what must come first. */
@Page
class DecisionPage {
  private static final int FIRST = 5;

  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Spoken spoken;
  private final KeptParts parts;

  DecisionPage(Office office, Desk desk, Showing showing, Spoken spoken, KeptParts parts) {
    this.parts = parts;
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.spoken = spoken;
  }

  /** An offer with its bars. */
  record Card(OfferView offer, Bars bars) {
    public PriceView price() {
      return offer.price();
    }
  }

  /**
   * A point for counsel on which two offers say different things.
   *
   * @param cells one an offer, in their order
   */
  record Difference(String point, List<Cell> cells) {}

  /** What one offer says of it. */
  record Cell(String text, boolean silent) {}

  /** A question with what its answer closes. */
  record Question(String number, List<String> texts, int closes, boolean together) {}

  @GetMapping("/o/{slug}")
  String organization(@PathVariable String slug, HttpServletRequest request) {
    String page = Showing.auditFirst(request) ? "/status" : "/decision";
    return "redirect:/o/" + desk.organization(slug).slug() + page;
  }

  @GetMapping("/o/{slug}/decision")
  String decision(
      @PathVariable String slug,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Standing standing = desk.standing(slug);
    Optional<OwnerView> owner = standing.owner();
    if (owner.isEmpty()) {
      showing.of(model, standing, "decision", office.say(PageWord.DECISION_NONE));
      return "decision-empty";
    }
    OwnerView view = owner.get();
    showing.of(model, standing, "decision", view.title());
    model.addAttribute("date", standing.view().identification().date());
    model.addAttribute("rules", rules(standing));
    model.addAttribute("waiting", standing.waiting());
    model.addAttribute(
        "body",
        parts.html(
            new Body(slug, standing.organization().edition(), office.today()),
            "decision",
            "body",
            () -> body(view, standing),
            request,
            response));
    return "decision";
  }

  /** What the whole of the page below its title rests on. */
  private record Body(String slug, int edition, LocalDate day) {}

  private Map<String, Object> body(OwnerView view, Standing standing) {
    ExtendedModelMap model = new ExtendedModelMap();
    showing.part(model, standing);
    OfferView best = view.offers().get(0);
    model.addAttribute("o", view);
    model.addAttribute("best", best);
    model.addAttribute(
        "cards",
        view.offers().stream()
            .map(x -> new Card(x, Bars.of(x.bars(), spoken, x.signed())))
            .toList());
    model.addAttribute("questions", questions(best.remedy()));
    model.addAttribute("differences", differences(view.offers()));
    return model;
  }

  static List<String> rules(Standing standing) {
    return standing.evaluation().frameworks().stream().map(f -> f.shortTitle()).distinct().toList();
  }

  static List<Question> questions(RemedyView remedy) {
    return remedy.steps().stream()
        .limit(FIRST)
        .map(
            s ->
                new Question(
                    s.number(),
                    s.write().stream().map(RemedyView.Item::question).toList(),
                    s.closes().size(),
                    s.write().size() > 1))
        .toList();
  }

  private static List<Difference> differences(List<OfferView> offers) {
    if (offers.size() < 2 || offers.size() > 3) {
      return List.of();
    }
    Set<String> points = new LinkedHashSet<>();
    offers.forEach(o -> o.business().forEach(p -> points.add(p.title())));
    List<Difference> out = new ArrayList<>();
    for (String point : points) {
      List<Cell> cells = offers.stream().map(o -> cell(o, point)).toList();
      if (cells.stream().map(Cell::text).distinct().count() > 1) {
        out.add(new Difference(point, cells));
      }
    }
    return out;
  }

  private static Cell cell(OfferView offer, String point) {
    return offer.business().stream()
        .filter(p -> p.title().equals(point))
        .findFirst()
        .map(p -> new Cell(p.text(), p.silent()))
        .orElse(new Cell("", true));
  }
}
