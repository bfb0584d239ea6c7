// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.intake.form.FormContent;
import org.plumbline.intake.form.OfferName;
import org.plumbline.intake.form.Questions;
import org.plumbline.papers.ListedSystem;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Problems;
import org.plumbline.store.Organizations;
import org.plumbline.store.StaleException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One offer, question by question: what its papers say, in a sentence and their words. */
@Page
class QuestionsPage {
  private static final int LONGEST_NAME = 200;
  private static final String ABOUT = "about";
  private static final List<String> OF_ABOUT = List.of("kind", "covers", "covers-asked");

  private final Desk desk;
  private final Showing showing;
  private final Edits edits;
  private final AskedQuestions questions;
  private final Autosave kept;
  private final Office office;
  private final Organizations organizations;

  QuestionsPage(
      Office office,
      Desk desk,
      Showing showing,
      Edits edits,
      AskedQuestions questions,
      Autosave kept,
      Organizations organizations) {
    this.organizations = organizations;
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.edits = edits;
    this.questions = questions;
    this.kept = kept;
  }

  @PostMapping("/o/{slug}/offers/new")
  String add(
      @PathVariable String slug,
      @RequestParam int seen,
      @RequestParam(defaultValue = "") String provider,
      RedirectAttributes after) {
    String name = provider.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      after.addFlashAttribute("refused", office.say(PageWord.NO_PROVIDER));
      return "redirect:/o/" + slug + "/offers";
    }
    String id = OfferName.id(name);
    String paper = office.say(PageWord.ANSWERS_PAPER, name);
    edits.save(
        slug,
        seen,
        office.say(PageWord.DID_NEW, name),
        folder -> AnsweredOffer.begin(folder, id, name, paper));
    return "redirect:/o/" + slug + "/offers/" + id + "/questions";
  }

  @GetMapping("/o/{slug}/offers/{offer}/questions")
  String questions(@PathVariable String slug, @PathVariable String offer, Model model)
      throws IOException {
    return page(slug, offer, model, new LinkedMultiValueMap<>(), List.of());
  }

  @PostMapping("/o/{slug}/offers/{offer}/questions")
  String answer(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam int seen,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    List<Wrong> wrong = questions.mistakes(questions.of(slug, offer), sent);
    if (wrong.isEmpty()) {
      try {
        save(slug, offer, seen, sent);
        after.addFlashAttribute("saved", office.say(PageWord.SAVED));
        return "redirect:/o/" + slug + "/offers/" + offer + "/questions";
      } catch (BadInputException e) {
        wrong = Wrong.of(e, office.words());
      } catch (StaleException e) {
        return both(slug, offer, sent, model, response);
      }
    }
    response.setStatus(StartPage.UNPROCESSABLE);
    return page(slug, offer, model, sent, wrong);
  }

  /**
   * One part of the form that somebody has left saves by itself; it comes back as it is kept.
   *
   * @param part id of a question, or {@code about}
   */
  @PostMapping(path = "/o/{slug}/offers/{offer}/questions", params = Autosave.AUTO)
  String keep(
      @PathVariable String slug,
      @PathVariable String offer,
      @RequestParam int seen,
      @RequestParam(Autosave.AUTO) String part,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response)
      throws IOException {
    MultiValueMap<String, String> one = only(part, sent);
    List<Wrong> wrong = questions.mistakes(questions.of(slug, offer), one);
    response.setHeader("HX-Reswap", "none");
    if (!wrong.isEmpty()) {
      return kept.notYet("kept", wrong.get(0).text(), response, model);
    }
    try {
      save(slug, offer, seen, one);
    } catch (BadInputException e) {
      return kept.notYet("kept", Wrong.of(e, office.words()).get(0).text(), response, model);
    } catch (StaleException e) {
      return kept.stale("kept", response, model);
    }
    response.setHeader("HX-Reswap", "outerHTML");
    model.addAttribute("keptAt", office.say(PageWord.SAVED_AT, kept.time()));
    return page(slug, offer, model, new LinkedMultiValueMap<>(), List.of());
  }

  /** What was typed, beside what somebody else has added meanwhile. */
  private String both(
      String slug,
      String offer,
      MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpStatus.CONFLICT.value());
    String view = page(slug, offer, model, sent, List.of());
    Path file = OfferFile.sure(desk.folder(desk.organization(slug)), offer).file();
    Map<String, String> kinds = Questions.choices("kind", office.words());
    List<Conflict.Field> fields =
        List.of(
            new Conflict.Field(
                office.words().say("web.questions.kind", Map.of()),
                kinds.getOrDefault(AskedQuestions.first(sent, "kind"), ""),
                kinds.getOrDefault(AnsweredOffer.kind(file), "")));
    model.addAttribute("conflict", Conflict.of(organizations, office, slug, fields));
    return view;
  }

  private static MultiValueMap<String, String> only(
      String part, MultiValueMap<String, String> sent) {
    MultiValueMap<String, String> out = new LinkedMultiValueMap<>();
    List<String> keys =
        part.equals(ABOUT)
            ? OF_ABOUT
            : List.of(
                "level-" + part,
                "also-" + part,
                "of-" + part,
                "rule-" + part,
                "words-" + part,
                "clause-" + part);
    keys.stream().filter(sent::containsKey).forEach(k -> out.put(k, sent.get(k)));
    return out;
  }

  private void save(String slug, String offer, int seen, MultiValueMap<String, String> sent) {
    edits.save(
        slug,
        seen,
        office.say(PageWord.DID_ANSWER, offer),
        folder -> write(folder, offer, desk.standing(slug), sent));
  }

  private void write(
      Path folder, String offer, Standing standing, MultiValueMap<String, String> sent)
      throws IOException {
    AnsweredOffer.write(
        OfferFile.sure(folder, offer).file(),
        questions.of(standing).stream().map(FormContent.Question::trait).toList(),
        sent);
    Problems problems = new Problems();
    office.library().workspace().offers(folder, problems);
    problems.throwIfAny();
  }

  private String page(
      String slug, String offer, Model model, MultiValueMap<String, String> sent, List<Wrong> wrong)
      throws IOException {
    Standing standing = desk.standing(slug);
    OfferFile file =
        OfferFile.named(standing.folder(), offer).orElseThrow(UnknownPageException::new);
    List<AskedQuestions.Asked> asked = questions.of(slug, offer);
    int answered = (int) asked.stream().filter(a -> !a.known().isEmpty()).count();
    showing.of(
        model,
        standing,
        "offers",
        office.say(PageWord.QUESTIONS_TITLE, file.provider(), answered, asked.size()));
    List<String> systems =
        standing.evaluation().assessment().organisation().systems().stream()
            .map(ListedSystem::id)
            .toList();
    Optional<List<String>> covers = AnsweredOffer.covers(file.file(), systems);
    model.addAttribute("offer", offer);
    model.addAttribute("provider", file.provider());
    model.addAttribute("asked", asked);
    model.addAttribute("systems", systems);
    model.addAttribute(
        "covers",
        covers
            .map(c -> sent.containsKey("covers-asked") ? sent.getOrDefault("covers", List.of()) : c)
            .orElse(null));
    model.addAttribute("kinds", Choice.of(Questions.choices("kind", office.words())));
    String kind = AskedQuestions.first(sent, "kind");
    model.addAttribute("kind", kind.isEmpty() ? AnsweredOffer.kind(file.file()) : kind);
    model.addAttribute("sent", sent);
    model.addAttribute("problems", wrong);
    return "questions";
  }
}
