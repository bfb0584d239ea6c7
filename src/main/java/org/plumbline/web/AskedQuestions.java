// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.application.Forms;
import org.plumbline.capability.Trait;
import org.plumbline.catalogue.Framework;
import org.plumbline.intake.form.FormContent;
import org.plumbline.intake.form.Questions;
import org.plumbline.yaml.FileText;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The questions to one offer, as a page asks them, and what was sent of them. */
@Component
class AskedQuestions {
  private static final int LONGEST = 4000;

  private final Office office;
  private final Desk desk;

  AskedQuestions(Office office, Desk desk) {
    this.office = office;
    this.desk = desk;
  }

  /**
   * A question.
   *
   * @param known words of the answers the offer has already
   * @param covers whether it must be said of which systems
   * @param rules rules it may be made for; empty where it is made for none
   */
  record Asked(
      String id,
      String question,
      int duties,
      List<Choice> levels,
      List<Choice> elements,
      List<String> known,
      boolean covers,
      List<Choice> rules) {}

  /** In their order, the one on which most duties hang first. */
  List<FormContent.Question> of(Standing standing) {
    return new Forms(office.library(), office.words())
        .questions(standing.evaluation().frameworks().stream().map(Framework::id).toList());
  }

  List<Asked> of(String slug, String offer) throws IOException {
    Standing standing = desk.standing(slug);
    Path file =
        OfferFile.named(standing.folder(), offer).orElseThrow(UnknownPageException::new).file();
    FileText text = new FileText(Files.readString(file));
    List<Asked> out = new ArrayList<>();
    for (FormContent.Question each : of(standing)) {
      out.add(asked(each, text));
    }
    return out;
  }

  /** Those of rule books, to an offer of which nothing is known; most duties first. */
  List<Asked> ofNobody(List<String> frameworks) {
    FileText nothing = new FileText("terms: {}\n");
    return new Forms(office.library(), office.words())
        .questions(frameworks).stream().map(q -> asked(q, nothing)).toList();
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
        trait.takesCovers(),
        trait.namesRules() ? rules() : List.of());
  }

  private List<Choice> rules() {
    return office.library().workspace().vocabulary().agreementRules().all().stream()
        .map(r -> new Choice(r.id(), r.title()))
        .toList();
  }

  /** What of an answer is missing; none where it is whole, or nothing was said. */
  List<Wrong> mistakes(List<Asked> asked, MultiValueMap<String, String> sent) {
    List<Wrong> out = new ArrayList<>();
    for (Asked each : asked) {
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

  /** Whether anything was said to a question. */
  static boolean says(MultiValueMap<String, String> sent, String id) {
    return !first(sent, "level-" + id).isEmpty() || sent.containsKey("also-" + id);
  }

  /** What was sent first under a name, as long as a field takes it; or empty. */
  static String first(MultiValueMap<String, String> sent, String key) {
    String out = sent.getFirst(key);
    return out == null ? "" : out.strip().substring(0, Math.min(LONGEST, out.strip().length()));
  }
}
