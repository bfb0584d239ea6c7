// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.application.FolderQuestions;
import org.plumbline.application.OrganizationText;
import org.plumbline.application.OrganizationText.Row;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.intake.form.Questions;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Organization;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who somebody is, which systems there are, and the facts on which duties hang. */
@Page
class SystemsPage {
  private static final String FACT = "fact-";
  private static final String REMOVE = "remove-";
  private static final int MOST_ROWS = 200;

  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Edits edits;

  SystemsPage(Office office, Desk desk, Showing showing, Edits edits) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.edits = edits;
  }

  /** What the form holds. */
  record Form(String name, String people, String staff, List<Row> rows, Map<String, String> facts) {
    static Form of(OrganizationText text) {
      return new Form(
          text.text("name"),
          text.text("people"),
          text.text("internal_it_staff"),
          text.rows(),
          text.facts());
    }

    /** What was sent; rows without a name that say nothing are left out. */
    static Form sent(MultiValueMap<String, String> sent) {
      List<Row> rows = new ArrayList<>();
      int all = Math.min(MOST_ROWS, sent.getOrDefault("system", List.of()).size());
      for (int i = 0; i < all; i++) {
        rows.add(
            new Row(
                at(sent, "was", i),
                at(sent, "system", i),
                at(sent, "what", i),
                at(sent, "type", i),
                at(sent, "data", i),
                at(sent, "who", i),
                at(sent, "duties", i)));
      }
      Map<String, String> facts = new LinkedHashMap<>();
      sent.forEach(
          (key, values) -> {
            if (key.startsWith(FACT)) {
              facts.put(key.substring(FACT.length()), values.get(0));
            }
          });
      return new Form(
          at(sent, "name", 0), at(sent, "people", 0), at(sent, "staff", 0), rows, facts);
    }

    private static String at(MultiValueMap<String, String> sent, String key, int index) {
      List<String> all = sent.getOrDefault(key, List.of());
      return index < all.size() ? all.get(index).strip() : "";
    }

    Form with(List<Row> other) {
      return new Form(name, people, staff, other, facts);
    }
  }

  /** A fact that is asked. */
  record Asked(String id, String question, int duties, String answer) {}

  @GetMapping("/o/{slug}/systems")
  String systems(@PathVariable String slug, Model model) throws IOException {
    return page(slug, model, Form.of(text(desk.folder(desk.organization(slug)))), List.of());
  }

  @PostMapping("/o/{slug}/systems")
  String save(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam int seen,
      @RequestParam(name = "do", defaultValue = "save") String what,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after)
      throws IOException {
    Form form = Form.sent(sent);
    if (what.equals("add")) {
      List<Row> more = new ArrayList<>(form.rows());
      more.add(new Row("", "", "", "endpoint", "stored", "", ""));
      return page(slug, model, form.with(more), List.of());
    }
    if (what.matches(REMOVE + "\\d{1,3}")) {
      List<Row> fewer = new ArrayList<>(form.rows());
      int at = Integer.parseInt(what.substring(REMOVE.length()));
      if (at < fewer.size()) {
        fewer.remove(at);
      }
      form = form.with(fewer);
    }
    List<Wrong> wrong = new ArrayList<>(mistakes(form));
    if (wrong.isEmpty()) {
      Form good = form;
      try {
        edits.save(slug, seen, office.say(PageWord.DID_SYSTEMS), folder -> write(folder, good));
        after.addFlashAttribute("saved", office.say(PageWord.SAVED));
        return "redirect:/o/" + slug + (what.equals("go") ? "/offers" : "/systems");
      } catch (BadInputException e) {
        wrong.addAll(Wrong.of(e, office.words()));
      }
    }
    response.setStatus(StartPage.UNPROCESSABLE);
    return page(slug, model, form, wrong);
  }

  private void write(Path folder, Form form) throws IOException {
    Path file =
        new OrganisationFolder(folder).organisation().orElseThrow(UnknownPageException::new);
    OrganizationText text =
        new OrganizationText(Files.readString(file))
            .with("name", form.name())
            .with("people", form.people())
            .with("internal_it_staff", form.staff())
            .withRows(form.rows())
            .withFacts(form.facts());
    Files.writeString(file, text.text());
    org.plumbline.problem.Problems problems = new org.plumbline.problem.Problems();
    office.library().workspace().organisation(folder, problems);
    problems.throwIfAny();
  }

  private List<Wrong> mistakes(Form form) {
    List<Wrong> out = new ArrayList<>();
    if (form.name().isEmpty()) {
      out.add(Wrong.of("name", office.say(PageWord.NO_NAME)));
    }
    if (!form.people().matches("[0-9]{1,6}")) {
      out.add(Wrong.of("people", office.say(PageWord.NO_PEOPLE)));
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < form.rows().size(); i++) {
      Row row = form.rows().get(i);
      if (row.name().isEmpty()) {
        out.add(Wrong.of("n" + i, office.say(PageWord.SYSTEM_NO_NAME)));
      } else if (!names.add(row.name().toLowerCase(Locale.ROOT))) {
        out.add(Wrong.of("n" + i, office.say(PageWord.SYSTEM_TWICE, row.name())));
      }
      if (!row.duties().isEmpty() && row.who().isEmpty()) {
        out.add(Wrong.of("o" + i, office.say(PageWord.CARE_NO_WHO, row.name())));
      }
    }
    return out;
  }

  private static OrganizationText text(Path folder) throws IOException {
    return new OrganizationText(
        Files.readString(
            new OrganisationFolder(folder).organisation().orElseThrow(UnknownPageException::new)));
  }

  private String page(String slug, Model model, Form form, List<Wrong> wrong) {
    Organization organization = desk.organization(slug);
    List<String> orphans = List.of();
    List<Asked> facts = List.of();
    try {
      Standing standing = desk.standing(slug);
      showing.of(model, standing, "systems", "");
      FolderQuestions open = FolderQuestions.of(office.library(), standing.evaluation());
      orphans =
          open.orphans().stream()
              .filter(o -> o.under().size() >= standing.offers().size())
              .map(FolderQuestions.Orphan::system)
              .toList();
      facts =
          open.facts().stream().filter(f -> !f.fact().number()).map(f -> asked(f, form)).toList();
      model.addAttribute(
          "rules",
          standing.evaluation().frameworks().stream()
              .map(Framework::shortTitle)
              .distinct()
              .toList());
    } catch (BadInputException e) {
      model.addAttribute("rail", Rail.broken(organization, "systems", office));
      model.addAttribute("rules", List.of());
      wrong = wrong.isEmpty() ? Wrong.of(e, office.words()) : wrong;
    }
    model.addAttribute("seen", organization.edition());
    model.addAttribute(
        "title", office.say(PageWord.SYSTEMS_TITLE, form.rows().size(), orphans.size()));
    model.addAttribute("form", form);
    model.addAttribute("problems", wrong);
    model.addAttribute("orphans", orphans);
    model.addAttribute("facts", facts);
    model.addAttribute("kinds", Choice.of(Questions.choices("class", office.words())));
    model.addAttribute("data", Choice.of(Questions.choices("data", office.words())));
    model.addAttribute("cares", cares());
    model.addAttribute("staff", staff());
    return "systems";
  }

  private static Asked asked(FolderQuestions.Unanswered fact, Form form) {
    String id = fact.fact().id();
    return new Asked(
        id,
        fact.fact().question(),
        fact.controls().size(),
        form.facts().getOrDefault(id, "unknown"));
  }

  private List<Choice> cares() {
    List<Choice> out = new ArrayList<>();
    out.add(new Choice("", office.say(PageWord.CARE_PROVIDER)));
    out.addAll(Choice.of(Questions.choices("care", office.words())));
    out.add(new Choice("some", office.say(PageWord.CARE_SOME)));
    return out;
  }

  private List<Choice> staff() {
    return office.library().workspace().traits().all().stream()
        .filter(t -> t.ofOrganisation())
        .flatMap(
            t ->
                t.levels().stream()
                    .map(l -> new Choice(l.name(), Questions.level(t, l, office.words()))))
        .toList();
  }
}
