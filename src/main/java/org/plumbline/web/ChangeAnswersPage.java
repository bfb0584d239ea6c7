// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.application.OnRecord;
import org.plumbline.papers.ChangeAnswer;
import org.plumbline.papers.PricePeriod;
import org.plumbline.problem.Printable;
import org.plumbline.report.view.OfferView;
import org.plumbline.report.view.RemedyView;
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

/** What a provider answered to each change that was asked for, and at what price. */
@Page
class ChangeAnswersPage {
  private static final String HERE = "changes";
  private static final int LONGEST_WORDS = 2000;
  private static final String PRICE = "[0-9]{1,8}";

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

  /**
   * One change with what stands in its fields.
   *
   * @param at its number on the page of changes
   */
  record Row(int at, RemedyView.Item item, Typed typed) {}

  /** Fields of one change as they are typed. */
  record Typed(String answer, String words, String usd, String per, String on) {
    private static final Typed NONE = new Typed("", "", "", PricePeriod.MONTH.spelling(), "");

    static Typed of(Optional<ChangeAnswer> answer) {
      return answer
          .map(
              a ->
                  new Typed(
                      a.kind().spelling(),
                      a.words(),
                      a.price().map(p -> Long.toString(p.usd())).orElse(""),
                      a.price().map(p -> p.per().spelling()).orElse(NONE.per()),
                      a.on().map(LocalDate::toString).orElse("")))
          .orElse(NONE);
    }

    static Typed of(MultiValueMap<String, String> sent, int at) {
      return new Typed(
          text(sent, "answer-" + at),
          text(sent, "words-" + at).replace("\r\n", "\n"),
          text(sent, "usd-" + at).replace(",", ""),
          text(sent, "per-" + at),
          text(sent, "on-" + at));
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
      String out = sent.getFirst(field);
      return out == null ? "" : Printable.only(out).strip();
    }

    Optional<ChangeAnswer.Kind> kind() {
      return List.of(ChangeAnswer.Kind.values()).stream()
          .filter(k -> k.spelling().equals(answer))
          .findFirst();
    }

    /** The answer to a change; none where nothing is chosen. */
    Optional<ChangeAnswer> to(String change) {
      return kind()
          .map(
              kind ->
                  new ChangeAnswer(
                      change,
                      kind,
                      words,
                      price(),
                      on.isEmpty() ? Optional.empty() : Optional.of(Day.parse(on))));
    }

    private Optional<ChangeAnswer.Price> price() {
      PricePeriod period =
          List.of(PricePeriod.values()).stream()
              .filter(p -> p.spelling().equals(per))
              .findFirst()
              .orElse(PricePeriod.MONTH);
      return usd.isEmpty()
          ? Optional.empty()
          : Optional.of(new ChangeAnswer.Price(Long.parseLong(usd), period));
    }
  }

  @GetMapping("/o/{slug}/changes/answers")
  String answers(@PathVariable String slug, @RequestParam Optional<String> offer, Model model) {
    return page(desk.standing(slug), offer, model, new LinkedMultiValueMap<>(), List.of());
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
    Map<Integer, String> asked = asked(sent);
    Set<String> known =
        ChangeAnswers.items(view.remedy()).stream()
            .map(RemedyView.Item::key)
            .collect(Collectors.toSet());
    asked.values().retainAll(known);
    List<Wrong> wrong = wrong(asked, sent);
    if (!wrong.isEmpty()) {
      response.setStatus(StartPage.UNPROCESSABLE);
      return page(standing, Optional.of(offer), model, sent, wrong);
    }
    Map<String, Optional<ChangeAnswer>> said = new LinkedHashMap<>();
    asked.forEach((at, change) -> said.put(change, Typed.of(sent, at).to(change)));
    try {
      edits.save(
          slug,
          seen,
          office.say(AnswerWord.DID, view.name()),
          folder -> OnRecord.read(folder, offer).with(said).write(folder, offer));
    } catch (StaleException e) {
      response.setStatus(HttpStatus.CONFLICT.value());
      String page = page(standing, Optional.of(offer), model, sent, List.of());
      model.addAttribute(
          "conflict", Conflict.of(organizations, office, slug, fields(slug, asked, offer, sent)));
      return page;
    }
    after.addFlashAttribute("saved", office.say(PageWord.SAVED));
    return "redirect:/o/" + slug + "/changes?offer=" + view.id() + "#answered";
  }

  /** The changes that the form speaks of, by their number on it. */
  private static Map<Integer, String> asked(MultiValueMap<String, String> sent) {
    Map<Integer, String> out = new LinkedHashMap<>();
    sent.forEach(
        (name, values) -> {
          if (name.matches("change-\\d{1,4}")) {
            out.put(Integer.valueOf(name.substring("change-".length())), values.get(0));
          }
        });
    return out;
  }

  private List<Wrong> wrong(Map<Integer, String> asked, MultiValueMap<String, String> sent) {
    List<Wrong> out = new ArrayList<>();
    for (int at : asked.keySet()) {
      Typed typed = Typed.of(sent, at);
      boolean beside = !typed.words().isEmpty() || !typed.usd().isEmpty() || !typed.on().isEmpty();
      if (typed.kind().isEmpty() && beside) {
        out.add(Wrong.of("answer-" + at, office.say(AnswerWord.NO_KIND, at)));
      }
      if (!typed.usd().isEmpty() && !typed.usd().matches(PRICE)) {
        out.add(Wrong.of("usd-" + at, office.say(AnswerWord.NO_PRICE, at, typed.usd())));
      }
      if (typed.words().length() > LONGEST_WORDS) {
        out.add(Wrong.of("words-" + at, office.say(AnswerWord.TOO_LONG, at, LONGEST_WORDS)));
      }
      if (!day(typed.on())) {
        out.add(Wrong.of("on-" + at, office.say(AuditWord.NOT_A_DAY, typed.on())));
      }
    }
    return out;
  }

  private static boolean day(String text) {
    try {
      if (!text.isEmpty()) {
        Day.parse(text);
      }
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** What was typed here beside what stands by now, change by change. */
  private List<Conflict.Field> fields(
      String slug, Map<Integer, String> asked, String offer, MultiValueMap<String, String> sent) {
    OnRecord there = OnRecord.read(desk.standing(slug).folder(), offer);
    List<Conflict.Field> out = new ArrayList<>();
    asked.forEach(
        (at, change) ->
            out.add(
                new Conflict.Field(
                    office.say(AnswerWord.OF, at),
                    Typed.of(sent, at).to(change).map(answers::said).orElse(""),
                    there.answer(change).map(answers::said).orElse(""))));
    return out;
  }

  private String page(
      Standing standing,
      Optional<String> offer,
      Model model,
      MultiValueMap<String, String> sent,
      List<Wrong> wrong) {
    Optional<OfferView> found = standing.offer(offer);
    if (found.isEmpty()) {
      showing.of(model, standing, HERE, office.say(PageWord.DECISION_NONE));
      return "decision-empty";
    }
    OfferView view = found.get();
    OnRecord record = OnRecord.read(standing.folder(), view.id());
    List<Row> rows = new ArrayList<>();
    for (RemedyView.Item item : ChangeAnswers.items(view.remedy())) {
      int at = rows.size() + 1;
      boolean typed = sent.containsKey("change-" + at);
      rows.add(new Row(at, item, typed ? Typed.of(sent, at) : Typed.of(record.answer(item.key()))));
    }
    ChangeAnswers.Total total = answers.total(record, view.remedy());
    showing.of(
        model,
        standing,
        HERE,
        office.say(AnswerWord.TITLE, view.name(), total.answered(), total.all()));
    model.addAttribute("x", view);
    model.addAttribute("offers", standing.offers());
    model.addAttribute("rows", rows);
    model.addAttribute("total", total);
    model.addAttribute("kinds", answers.kinds());
    model.addAttribute("periods", answers.periods());
    model.addAttribute("problems", wrong);
    return "change-answers";
  }
}
