// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.OnRecord;
import org.plumbline.papers.ChangeAnswer;
import org.plumbline.report.view.OfferView;
import org.plumbline.store.Organizations;
import org.plumbline.store.StaleException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a provider answered to each change that was asked for, and at what price. */
@Page
class ChangeAnswersPage {
  private static final String HERE = "changes";

  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Edits edits;
  private final ChangeAnswers answers;
  private final Organizations organizations;

  ChangeAnswersPage(
      Office office,
      Desk desk,
      Showing showing,
      Edits edits,
      ChangeAnswers answers,
      Organizations organizations) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.edits = edits;
    this.answers = answers;
    this.organizations = organizations;
  }

  @GetMapping("/o/{slug}/changes/answers")
  String answers(@PathVariable String slug, @RequestParam Optional<String> offer, Model model) {
    return page(desk.standing(slug), offer, model, ChangeAnswersForm.EMPTY, List.of());
  }

  @PostMapping("/o/{slug}/changes/answers")
  String save(
      @PathVariable String slug,
      @RequestParam String offer,
      @RequestParam int seen,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    Standing standing = desk.standing(slug);
    OfferView view =
        standing
            .offer(Optional.of(offer))
            .filter(o -> o.id().equals(offer))
            .orElseThrow(UnknownPageException::new);
    ChangeAnswersForm form = ChangeAnswersForm.sent(sent);
    List<Wrong> wrong = form.wrong(ChangeAnswers.items(view.remedy()), office);
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return page(standing, Optional.of(offer), model, form, wrong);
    }
    Map<String, Optional<ChangeAnswer>> said = form.said(ChangeAnswers.items(view.remedy()));
    try {
      edits.save(
          slug,
          seen,
          office.say(AnswerWord.DID, view.name()),
          folder -> OnRecord.read(folder, offer).with(said).write(folder, offer));
    } catch (StaleException e) {
      response.setStatus(HttpStatus.CONFLICT.value());
      ChangeAnswersForm mine = form.changedSince(before(slug, seen, offer));
      String page = page(standing, Optional.of(offer), model, mine, List.of());
      List<Conflict.Field> differ = mine.beside(standing, view, answers, office);
      model.addAttribute("conflict", Conflict.of(organizations, office, slug, differ));
      return page;
    }
    after.addFlashAttribute("saved", office.say(PageWord.SAVED));
    return "redirect:/o/" + slug + "/changes?offer=" + view.id() + "#answered";
  }

  /** What was on record when the form was made; nothing where that edition is not there. */
  private OnRecord before(String slug, int seen, String offer) {
    boolean there = organizations.editions(slug).stream().anyMatch(e -> e.number() == seen);
    return there
        ? OnRecord.read(organizations.folder(slug, seen), offer)
        : new OnRecord(List.of(), List.of());
  }

  private String page(
      Standing standing,
      Optional<String> offer,
      Model model,
      ChangeAnswersForm form,
      List<Wrong> wrong) {
    Optional<OfferView> found = standing.offer(offer);
    if (found.isEmpty()) {
      showing.of(model, standing, HERE, office.say(PageWord.DECISION_NONE));
      return "decision-empty";
    }
    OfferView view = found.get();
    OnRecord record = OnRecord.read(standing.folder(), view.id());
    ChangeAnswers.Total total = answers.total(record, view.remedy());
    showing.of(
        model,
        standing,
        HERE,
        office.say(AnswerWord.TITLE, view.name(), total.answered(), total.all()));
    model.addAttribute("x", view);
    model.addAttribute("offers", standing.offers());
    model.addAttribute("rows", form.rows(ChangeAnswers.items(view.remedy()), record));
    model.addAttribute("total", total);
    model.addAttribute("kinds", answers.kinds());
    model.addAttribute("periods", answers.periods());
    model.addAttribute("problems", wrong);
    return "change-answers";
  }
}
