// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.application.Forms;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Framework;
import org.plumbline.intake.form.FormContent;
import org.plumbline.intake.form.OfferName;
import org.plumbline.intake.form.Questions;
import org.plumbline.papers.ListedSystem;
import org.plumbline.problem.BadInputException;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Answers;
import org.plumbline.yaml.FileText;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One offer, question by question: what its papers say, in a sentence and their words. */
@Page
class QuestionsPage {
  private static final Place NOWHERE = Place.of("");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST = 4000;

  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Edits edits;

  QuestionsPage(Office office, Desk desk, Showing showing, Edits edits) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.edits = edits;
  }

  /**
   * A question.
   *
   * @param known words of the answers the offer has already
   * @param covers whether it must be said of which systems
   */
  record Asked(
      String id,
      String question,
      int duties,
      List<Choice> levels,
      List<Choice> elements,
      List<String> known,
      boolean covers) {}

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
    edits.save(slug, seen, office.say(PageWord.DID_NEW, name), folder -> fresh(folder, id, name));
    return "redirect:/o/" + slug + "/offers/" + id + "/questions";
  }

  /** An offer of which nothing is said yet; one that is there stays as it is. */
  private void fresh(Path folder, String id, String name) throws IOException {
    Path file = folder.resolve("offers").resolve(id + ".yaml");
    if (OfferFile.named(folder, id).isPresent() || Files.exists(file)) {
      return;
    }
    Files.createDirectories(folder.resolve("offers"));
    Answers offer = new Answers(NOWHERE).put("id", id).put("provider", name);
    offer.put("calls_itself", "managed");
    offer.add(
        "documents",
        new Answers(NOWHERE)
            .put("id", "answers")
            .put("title", office.say(PageWord.ANSWERS_PAPER, name))
            .put("kind", "proposal"));
    offer.putTexts("covers", List.of(), NOWHERE);
    Files.writeString(file, offer.yaml() + "terms: {}\n");
  }

  @GetMapping("/o/{slug}/offers/{offer}/questions")
  String questions(@PathVariable String slug, @PathVariable String offer, Model model)
      throws IOException {
    return page(
        slug, offer, model, new org.springframework.util.LinkedMultiValueMap<>(), List.of());
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
    List<Wrong> wrong = mistakes(slug, offer, sent);
    if (wrong.isEmpty()) {
      try {
        edits.save(
            slug,
            seen,
            office.say(PageWord.DID_ANSWER, offer),
            folder -> write(folder, offer, desk.standing(slug), sent));
        after.addFlashAttribute("saved", office.say(PageWord.SAVED));
        return "redirect:/o/" + slug + "/offers/" + offer + "/questions";
      } catch (BadInputException e) {
        wrong = Wrong.of(e, office.words());
      }
    }
    response.setStatus(StartPage.UNPROCESSABLE);
    return page(slug, offer, model, sent, wrong);
  }

  private List<Wrong> mistakes(String slug, String offer, MultiValueMap<String, String> sent)
      throws IOException {
    List<Wrong> out = new ArrayList<>();
    for (Asked each : asked(slug, offer)) {
      String words = first(sent, "words-" + each.id());
      boolean says = says(sent, each.id());
      boolean whole = !words.isEmpty() && !first(sent, "clause-" + each.id()).isEmpty();
      if ((says && !whole) || (!says && !words.isEmpty())) {
        out.add(Wrong.of("q-" + each.id(), office.say(PageWord.QUESTION_HALF, each.question())));
      } else if (says
          && each.covers()
          && sent.getOrDefault("of-" + each.id(), List.of()).isEmpty()) {
        out.add(Wrong.of("q-" + each.id(), office.say(PageWord.QUESTION_SYSTEMS, each.question())));
      }
    }
    return out;
  }

  private static boolean says(MultiValueMap<String, String> sent, String id) {
    return !first(sent, "level-" + id).isEmpty() || sent.containsKey("also-" + id);
  }

  private static String first(MultiValueMap<String, String> sent, String key) {
    String out = sent.getFirst(key);
    return out == null ? "" : out.strip().substring(0, Math.min(LONGEST, out.strip().length()));
  }

  private void write(
      Path folder, String offer, Standing standing, MultiValueMap<String, String> sent)
      throws IOException {
    Path file = OfferFile.sure(folder, offer).file();
    FileText text = new FileText(Files.readString(file));
    try {
      text = about(text, sent);
      for (FormContent.Question each : asked(standing)) {
        String id = each.trait().id();
        if (says(sent, id)) {
          text = text.added("terms", id, statement(text, each.trait(), sent));
        }
      }
    } catch (FileText.NoPlaceException e) {
      throw new IOException(e);
    }
    Files.writeString(file, text.text());
    Problems problems = new Problems();
    office.library().workspace().offers(folder, problems);
    problems.throwIfAny();
  }

  private static FileText about(FileText before, MultiValueMap<String, String> sent)
      throws FileText.NoPlaceException {
    FileText text = before;
    if (!first(sent, "kind").isEmpty()) {
      text = text.replaced("calls_itself", "calls_itself: " + Answers.quoted(first(sent, "kind")));
    }
    if (sent.containsKey("covers-asked")) {
      Answers covers = new Answers(NOWHERE);
      covers.putTexts("covers", sent.getOrDefault("covers", List.of()), NOWHERE);
      text = text.replaced("covers", covers.yaml().stripTrailing());
    }
    return text;
  }

  private static Answers statement(FileText text, Trait trait, MultiValueMap<String, String> sent)
      throws FileText.NoPlaceException {
    String id = trait.id();
    String words = first(sent, "words-" + id);
    Answers out = new Answers(NOWHERE).put("level", first(sent, "level-" + id));
    List<FileText.Item> documents = text.items("documents");
    if (documents.size() > 1) {
      out.put("document", documents.get(documents.size() - 1).values().text("id"));
    }
    out.put("clause", first(sent, "clause-" + id)).put("words", words);
    List<String> of = sent.getOrDefault("of-" + id, List.of());
    if (trait.takesCovers() && !of.isEmpty()) {
      out.putTexts("covers", of, NOWHERE);
    }
    Answers elements = new Answers(NOWHERE);
    sent.getOrDefault("also-" + id, List.of()).forEach(e -> elements.put(e, words));
    return out.put("elements", elements);
  }

  private List<FormContent.Question> asked(Standing standing) {
    return new Forms(office.library(), office.words())
        .questions(standing.evaluation().frameworks().stream().map(Framework::id).toList());
  }

  private List<Asked> asked(String slug, String offer) throws IOException {
    Standing standing = desk.standing(slug);
    Path file =
        OfferFile.named(standing.folder(), offer).orElseThrow(UnknownPageException::new).file();
    FileText text = new FileText(Files.readString(file));
    List<Asked> out = new ArrayList<>();
    for (FormContent.Question each : asked(standing)) {
      out.add(asked(each, text));
    }
    return out;
  }

  private Asked asked(FormContent.Question question, FileText text) {
    Trait trait = question.trait();
    return new Asked(
        trait.id(),
        Questions.of(trait, office.words()),
        question.duties(),
        trait.levels().stream()
            .map(l -> new Choice(l.name(), Questions.level(trait, l, office.words())))
            .toList(),
        question.elements().stream()
            .map(e -> new Choice(e.what().id(), Questions.element(e.what(), office.words())))
            .toList(),
        text.under("terms", trait.id()).stream()
            .map(a -> a.text("words"))
            .filter(w -> !w.isEmpty())
            .toList(),
        trait.takesCovers());
  }

  private String page(
      String slug, String offer, Model model, MultiValueMap<String, String> sent, List<Wrong> wrong)
      throws IOException {
    Standing standing = desk.standing(slug);
    OfferFile file =
        OfferFile.named(standing.folder(), offer).orElseThrow(UnknownPageException::new);
    List<Asked> asked = asked(slug, offer);
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
    Optional<List<String>> covers = covers(file.file(), systems);
    model.addAttribute("offer", offer);
    model.addAttribute("provider", file.provider());
    model.addAttribute("asked", asked);
    model.addAttribute("systems", systems);
    model.addAttribute("covers", covers.orElse(null));
    model.addAttribute("kinds", Choice.of(Questions.choices("kind", office.words())));
    model.addAttribute("kind", kind(file.file()));
    model.addAttribute("sent", sent);
    model.addAttribute("problems", wrong);
    return "questions";
  }

  private static String kind(Path file) throws IOException {
    try {
      return new FileText(Files.readString(file))
          .textUnder("calls_itself")
          .toLowerCase(Locale.ROOT);
    } catch (FileText.NoPlaceException e) {
      return "";
    }
  }

  /** The systems it covers; empty where the file says it by classes, which a form would lose. */
  private static Optional<List<String>> covers(Path file, List<String> systems) throws IOException {
    try {
      List<String> said = new FileText(Files.readString(file)).textsUnder("covers");
      return systems.containsAll(said) ? Optional.of(said) : Optional.empty();
    } catch (FileText.NoPlaceException e) {
      return Optional.empty();
    }
  }
}
