// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.application.FolderQuestions;
import org.plumbline.application.OrganizationText;
import org.plumbline.application.OrganizationText.Row;
import org.plumbline.capability.Fact;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.OrganisationFolder;
import org.plumbline.intake.form.Questions;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Organization;
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

/** Who somebody is, which systems there are, and the facts on which duties hang. */
@Page
class SystemsPage {
  private static final String REMOVE = "remove-";

  private final Office office;
  private final Desk desk;
  private final Showing showing;
  private final Edits edits;
  private final Autosave kept;
  private final Organizations organizations;
  private final SystemsCompared differences;

  SystemsPage(
      Office office,
      Desk desk,
      Showing showing,
      Edits edits,
      Autosave kept,
      Organizations organizations) {
    this.kept = kept;
    this.organizations = organizations;
    this.differences = new SystemsCompared(office);
    this.office = office;
    this.desk = desk;
    this.showing = showing;
    this.edits = edits;
  }

  /** A fact that is asked. */
  record Asked(String id, String question, int duties, String answer) {}

  @GetMapping("/o/{slug}/systems")
  String systems(@PathVariable String slug, Model model) throws IOException {
    return page(slug, model, SystemsForm.of(text(desk.folder(desk.organization(slug)))), List.of());
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
    SystemsForm form = SystemsForm.sent(sent);
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
      SystemsForm good = form;
      try {
        edits.save(slug, seen, office.say(PageWord.DID_SYSTEMS), folder -> write(folder, good));
        after.addFlashAttribute("saved", office.say(PageWord.SAVED));
        return "redirect:/o/" + slug + (what.equals("go") ? "/offers" : "/systems");
      } catch (BadInputException e) {
        wrong.addAll(Wrong.of(e, office.words()));
      } catch (StaleException e) {
        return both(slug, good, model, response);
      }
    }
    response.setStatus(StartPage.UNPROCESSABLE);
    return page(slug, model, form, wrong);
  }

  /** What was typed, to be saved over what somebody else has saved meanwhile. */
  private String both(String slug, SystemsForm mine, Model model, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpStatus.CONFLICT.value());
    String view = page(slug, model, mine, List.of());
    SystemsForm theirs = SystemsForm.of(text(desk.folder(desk.organization(slug))));
    model.addAttribute(
        "conflict", Conflict.of(organizations, office, slug, differences.of(mine, theirs)));
    return view;
  }

  /** Saves by itself while somebody types; rows keep the names under which they are known now. */
  @PostMapping(path = "/o/{slug}/systems", params = Autosave.AUTO)
  String keep(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam int seen,
      Model model,
      HttpServletResponse response) {
    SystemsForm form = SystemsForm.sent(sent);
    List<Wrong> wrong = mistakes(form);
    if (!wrong.isEmpty()) {
      return kept.notYet("kept", wrong.get(0).text(), response, model);
    }
    try {
      Organization now =
          edits.save(slug, seen, office.say(PageWord.DID_SYSTEMS), folder -> write(folder, form));
      List<Autosave.Field> fields = new ArrayList<>();
      fields.add(Autosave.Field.seen("seen", now.edition()));
      for (int i = 0; i < form.rows().size(); i++) {
        fields.add(new Autosave.Field("was" + i, "was", form.rows().get(i).name()));
      }
      return kept.saved("kept", fields, model);
    } catch (BadInputException e) {
      return kept.notYet("kept", Wrong.of(e, office.words()).get(0).text(), response, model);
    } catch (StaleException e) {
      return kept.stale("kept", response, model);
    }
  }

  private void write(Path folder, SystemsForm form) throws IOException {
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

  private List<Wrong> mistakes(SystemsForm form) {
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

  private String page(String slug, Model model, SystemsForm form, List<Wrong> wrong) {
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
      facts = facts(open, form);
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

  /** What nobody has answered first, then what somebody has, so that it can be put right. */
  private List<Asked> facts(FolderQuestions open, SystemsForm form) {
    List<Asked> out = new ArrayList<>();
    open.facts().stream().filter(f -> !f.fact().number()).forEach(f -> out.add(asked(f, form)));
    Set<String> shown = out.stream().map(Asked::id).collect(Collectors.toSet());
    form.facts()
        .forEach(
            (id, answer) -> {
              Fact fact = office.library().workspace().vocabulary().facts().get(id);
              boolean plain = List.of("yes", "no", "unknown").contains(answer);
              if (fact != null && !fact.number() && plain && !shown.contains(id)) {
                out.add(new Asked(id, fact.question(), 0, answer));
              }
            });
    return out;
  }

  private static Asked asked(FolderQuestions.Unanswered fact, SystemsForm form) {
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
