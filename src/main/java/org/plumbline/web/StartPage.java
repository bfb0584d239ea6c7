// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.plumbline.application.Forms;
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

  private final Office office;
  private final Organizations organizations;
  private final Examples examples;
  private final Rights rights;
  private final Beginning beginning;

  StartPage(
      Office office,
      Organizations organizations,
      Examples examples,
      Rights rights,
      Beginning beginning) {
    this.beginning = beginning;
    this.office = office;
    this.organizations = organizations;
    this.examples = examples;
    this.rights = rights;
  }

  /** What was typed. */
  record Form(String way, String preset, String name, String people) {}

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
    return page(model, new Form(way, beginning.trades().get(0).id(), "", ""), List.of());
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
    List<Wrong> wrong = beginning.wrong(form.name(), form.people());
    if (!wrong.isEmpty()) {
      response.setStatus(UNPROCESSABLE);
      return page(model, form, wrong);
    }
    Map<String, byte[]> files =
        beginning.files(
            new Forms(office.library(), office.words()).preset(preset), form.name(), form.people());
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

  private String page(Model model, Form form, List<Wrong> wrong) {
    model.addAttribute("title", office.say(PageWord.START_TITLE));
    model.addAttribute("form", form);
    model.addAttribute("problems", wrong);
    model.addAttribute("fields", wrong.stream().map(Wrong::field).toList());
    model.addAttribute("presets", beginning.trades());
    model.addAttribute("known", rights.seen(organizations.all()));
    model.addAttribute("examples", examples.all());
    return "start";
  }
}
