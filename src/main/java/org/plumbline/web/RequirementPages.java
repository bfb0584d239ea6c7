// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.ControlIds;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.view.CellView;
import org.plumbline.report.view.ControlView;
import org.plumbline.report.view.ExplanationView;
import org.plumbline.report.view.HandoverView;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.Section;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The requirements by their answer, and one of them with its reason down to the papers' words. */
@Page
class RequirementPages {
  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Spoken spoken;

  RequirementPages(Office office, Desk desk, Showing showing, Spoken spoken) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.spoken = spoken;
  }

  /**
   * A requirement in the list.
   *
   * @param reason why, in short
   */
  record Line(ControlView control, String style, String word, String reason) {}

  /** A part of an explanation. */
  record Told(String title, List<Said> lines) {}

  /**
   * A line of it.
   *
   * @param style text, item, detail, fact or remark
   */
  record Said(String style, String text) {}

  /** The same requirement under an offer. */
  record Under(String id, String name, String style, String word) {}

  @GetMapping("/o/{slug}/requirements")
  String list(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String answer,
      Model model) {
    Standing standing = desk.standing(slug);
    Optional<OfferView> found = standing.offer(offer);
    if (found.isEmpty()) {
      showing.of(model, standing, "requirements", office.say(PageWord.DECISION_NONE));
      return "decision-empty";
    }
    List<CellView> cells = cells(standing, found.get().id());
    int open = (int) cells.stream().filter(CellView::open).count();
    showing.of(
        model,
        standing,
        "requirements",
        office.say(PageWord.REQUIREMENTS_TITLE, cells.size(), open));
    List<CellView> shown =
        cells.stream()
            .filter(c -> answer.isEmpty() || c.verdict().code().equals(answer))
            .filter(c -> fits(c.control(), q))
            .sorted(Comparator.comparing(c -> !c.open()))
            .toList();
    model.addAttribute("x", found.get());
    model.addAttribute("offers", standing.offers());
    model.addAttribute("lines", shown.stream().map(this::line).toList());
    model.addAttribute("all", cells.size());
    model.addAttribute("answers", spoken.answers());
    model.addAttribute("q", q);
    model.addAttribute("answer", answer);
    return "requirements";
  }

  private static List<CellView> cells(Standing standing, String offer) {
    return standing.view().cells().stream().filter(c -> c.arrangement().equals(offer)).toList();
  }

  private static boolean fits(ControlView control, String asked) {
    String all = control.id() + " " + control.title() + " " + control.asks();
    return all.toLowerCase(Locale.ROOT).contains(asked.strip().toLowerCase(Locale.ROOT));
  }

  private Line line(CellView cell) {
    return new Line(
        cell.control(),
        Bars.style(cell.verdict().verdict()),
        cell.verdict().formal(),
        cell.reason());
  }

  @GetMapping("/o/{slug}/requirements/{rules}/{*number}")
  String requirement(
      @PathVariable String slug,
      @PathVariable String rules,
      @PathVariable String number,
      @RequestParam Optional<String> offer,
      Model model) {
    Standing standing = desk.standing(slug);
    OfferView view = standing.offer(offer).orElseThrow(UnknownPageException::new);
    String id = number.substring(1);
    List<CellView> cells = cells(standing, view.id());
    Optional<CellView> known =
        cells.stream()
            .filter(c -> c.control().framework().equals(rules) && c.control().id().equals(id))
            .findFirst();
    if (known.isEmpty()) {
      return "redirect:" + official(standing, slug, id);
    }
    CellView cell = known.get();
    showing.of(
        model,
        standing,
        "requirements",
        office.say(
            PageWord.REQUIREMENT_TITLE,
            cell.control().title(),
            cell.verdict().code(),
            view.signed() ? "yes" : "no"));
    model.addAttribute("x", view);
    model.addAttribute("cell", cell);
    model.addAttribute("style", Bars.style(cell.verdict().verdict()));
    model.addAttribute("told", told(standing, cell));
    model.addAttribute("objectives", objectives(standing, slug, view.id(), id));
    model.addAttribute("others", others(standing, cell));
    int at = cells.indexOf(cell);
    model.addAttribute("earlier", at > 0 ? cells.get(at - 1).control() : null);
    model.addAttribute("later", at + 1 < cells.size() ? cells.get(at + 1).control() : null);
    return "requirement";
  }

  /** The address of a requirement whose number somebody spells in another way. */
  private static String official(Standing standing, String slug, String asked) {
    return new ControlIds(standing.evaluation().frameworks())
        .find(asked)
        .match()
        .flatMap(ControlIds.Match::control)
        .map(
            c ->
                UriComponentsBuilder.fromPath("/o/{slug}/requirements/{rules}/{number}")
                    .encode()
                    .buildAndExpand(slug, c.framework(), c.id())
                    .toUriString())
        .orElseThrow(UnknownPageException::new);
  }

  /** The explanation without its head, which the page has in its own form. */
  private List<Told> told(Standing standing, CellView cell) {
    Assessment assessment = standing.evaluation().assessment();
    Control control =
        assessment.cells().stream()
            .filter(c -> c.engagement().equals(cell.arrangement()))
            .map(c -> c.control())
            .filter(c -> c.id().equals(cell.control().id()))
            .filter(c -> c.framework().equals(cell.control().framework()))
            .findFirst()
            .orElseThrow();
    Engagement engagement =
        assessment.engagements().stream()
            .filter(e -> e.id().equals(cell.arrangement()))
            .findFirst()
            .orElseThrow();
    List<Told> out = new ArrayList<>();
    for (Section section : ExplanationView.of(assessment, control, engagement).sections()) {
      if (section.title().isPresent()) {
        out.add(
            new Told(
                office.words().say(section.title().get()),
                section.lines().stream().map(this::said).toList()));
      }
    }
    return out;
  }

  private Said said(Section.Line line) {
    return new Said(
        line.style().name().toLowerCase(Locale.ROOT), office.words().say(line.phrase()));
  }

  private List<HandoverView.Row> objectives(
      Standing standing, String slug, String offer, String id) {
    return desk.standing(slug, Optional.of(offer)).view().handover().stream()
        .flatMap(h -> h.rules().stream())
        .filter(HandoverView.Rule::objectives)
        .flatMap(r -> r.matrix().stream())
        .flatMap(m -> m.groups().stream())
        .filter(g -> g.head().contains(id))
        .findFirst()
        .map(HandoverView.Requirement::rows)
        .orElse(List.of());
  }

  private List<Under> others(Standing standing, CellView cell) {
    return standing.view().cells().stream()
        .filter(c -> c.control().equals(cell.control()))
        .filter(c -> !c.arrangement().equals(cell.arrangement()))
        .map(
            c ->
                new Under(
                    c.arrangement(),
                    c.name(),
                    Bars.style(c.verdict().verdict()),
                    c.verdict().formal()))
        .toList();
  }
}
