// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.application.Forms;
import org.plumbline.application.OrganizationText;
import org.plumbline.application.Starter;
import org.plumbline.catalogue.Framework;
import org.plumbline.intake.form.Preset;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.web.access.Rights;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which somebody begins: a trade and a name, or one of the examples. */
@Page
class StartPage {
  static final int UNPROCESSABLE = 422;
  private static final String CHOOSE = "choose";
  private static final String DIGITS = "[0-9]{1,6}";

  private final Office office;
  private final Organizations organizations;
  private final Examples examples;
  private final Rights rights;

  StartPage(Office office, Organizations organizations, Examples examples, Rights rights) {
    this.office = office;
    this.organizations = organizations;
    this.examples = examples;
    this.rights = rights;
  }

  /** What was typed. */
  record Form(String way, String preset, String name, String people) {}

  /**
   * A trade to choose.
   *
   * @param rules which rule books it brings, in words
   */
  record Trade(String id, String title, String rules) {}

  /**
   * One organization leads to itself, several to the list of them; without any, all begins here.
   */
  @GetMapping("/")
  String home(HttpServletRequest request, Model model) {
    List<Organization> known = rights.seen(organizations.all());
    if (known.isEmpty()) {
      return start(request, model);
    }
    return known.size() == 1 ? "redirect:/o/" + known.get(0).slug() : "redirect:/clients";
  }

  @GetMapping("/new")
  String start(HttpServletRequest request, Model model) {
    String way = Showing.auditFirst(request) ? Showing.AUDIT : CHOOSE;
    return page(model, new Form(way, trades().get(0).id(), "", ""), List.of());
  }

  @PostMapping("/new")
  String begin(
      @RequestParam(defaultValue = CHOOSE) String way,
      @RequestParam(defaultValue = "") String preset,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String people,
      Model model,
      HttpServletResponse response)
      throws IOException {
    Form form =
        new Form(way.equals(Showing.AUDIT) ? way : CHOOSE, preset, name.strip(), people.strip());
    List<Wrong> wrong = new ArrayList<>();
    if (form.name().isEmpty() || form.name().length() > 200) {
      wrong.add(Wrong.of("name", office.say(PageWord.NO_NAME)));
    }
    if (!form.people().matches(DIGITS)) {
      wrong.add(Wrong.of("people", office.say(PageWord.NO_PEOPLE)));
    }
    if (!wrong.isEmpty()) {
      response.setStatus(UNPROCESSABLE);
      return page(model, form, wrong);
    }
    Map<String, byte[]> files =
        files(new Forms(office.library(), office.words()).preset(preset), form);
    Organization made = organizations.create(form.name(), files, Sender.now());
    Showing.remember(Showing.WAY, form.way(), response);
    return "redirect:/o/" + made.slug() + "/systems";
  }

  @PostMapping("/examples")
  String example(@RequestParam String example) {
    Examples.Example chosen = examples.named(example).orElseThrow(UnknownPageException::new);
    Organization made = organizations.create(chosen.title(), examples.files(chosen), Sender.now());
    return "redirect:/o/" + made.slug();
  }

  /** The file that {@code init} writes, with the name and the number of people. */
  private Map<String, byte[]> files(Preset preset, Form form) throws IOException {
    Path folder = Files.createTempDirectory("plumbline-new-");
    try {
      Path to = folder.resolve("organization");
      Path file = new Starter(office.library(), office.words()).write(to, preset).get(0);
      OrganizationText text =
          new OrganizationText(Files.readString(file))
              .with("name", form.name())
              .with("people", form.people());
      Map<String, byte[]> out = new LinkedHashMap<>();
      out.put("organization.yaml", text.text().getBytes(StandardCharsets.UTF_8));
      return out;
    } finally {
      Edits.remove(folder);
    }
  }

  private String page(Model model, Form form, List<Wrong> wrong) {
    model.addAttribute("title", office.say(PageWord.START_TITLE));
    model.addAttribute("form", form);
    model.addAttribute("problems", wrong);
    model.addAttribute("fields", wrong.stream().map(Wrong::field).toList());
    model.addAttribute("presets", trades());
    model.addAttribute("known", rights.seen(organizations.all()));
    model.addAttribute("examples", examples.all());
    return "start";
  }

  private List<Trade> trades() {
    return new Forms(office.library(), office.words())
        .presets().stream().map(p -> new Trade(p.id(), p.title(), rules(p))).toList();
  }

  private String rules(Preset preset) {
    List<String> titles =
        office.library().workspace().frameworks().stream()
            .filter(f -> preset.frameworks().contains(f.id()))
            .map(Framework::shortTitle)
            .distinct()
            .toList();
    return titles.isEmpty()
        ? office.say(PageWord.RULES_YOUR_OWN)
        : office.say(PageWord.RULES_OF, titles);
  }
}
