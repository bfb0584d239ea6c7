// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.ControlIds;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Objective;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The rules as the catalog holds them: what each asks in our words, where it stands officially. */
@Page
class RulesPage {
  private static final int MOST = 50;

  private final Office office;
  private final Glossary glossary;

  RulesPage(Office office, Glossary glossary) {
    this.office = office;
    this.glossary = glossary;
  }

  /** A family with its requirements. */
  record Family(String title, List<Control> controls) {}

  /** A rule book with how many requirements it has. */
  record Book(Framework framework, long assessed) {}

  @GetMapping("/rules")
  String rules(@RequestParam(defaultValue = "") String q, Model model) {
    List<Framework> all = office.library().workspace().everyFramework();
    String text = q.strip();
    Finder finder = new Finder(all);
    List<Finder.Hit> hits = text.isEmpty() ? List.of() : finder.hits(text);
    List<Glossary.Meaning> meanings = text.isEmpty() ? List.of() : glossary.holding(text);
    int found = hits.size() + meanings.size();
    model.addAttribute("title", text.isEmpty() ? title(all) : title(text, found));
    model.addAttribute("hits", hits.stream().limit(MOST).toList());
    model.addAttribute("more", Math.max(0, hits.size() - MOST));
    model.addAttribute("meanings", meanings);
    return page(
        text,
        text.isEmpty() || found > 0 ? Finder.Meant.NOTHING : finder.meant(text),
        text.isEmpty() ? all : List.of(),
        model);
  }

  private static String page(String q, Finder.Meant near, List<Framework> books, Model model) {
    model.addAttribute("q", q);
    model.addAttribute("near", near);
    model.addAttribute("books", books.stream().map(f -> new Book(f, assessed(f))).toList());
    return "rules";
  }

  private String title(List<Framework> all) {
    return office.say(
        AuditWord.RULES_TITLE, all.size(), all.stream().mapToLong(RulesPage::assessed).sum());
  }

  private String title(String text, int found) {
    return found == 0
        ? office.say(AuditWord.SEARCH_NONE, text)
        : office.say(AuditWord.SEARCH_TITLE, found, text);
  }

  /** What is not there, with what may be meant. */
  private String unknown(
      String text, List<Framework> among, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    model.addAttribute("title", title(text, 0));
    model.addAttribute("hits", List.of());
    model.addAttribute("more", 0);
    model.addAttribute("meanings", List.of());
    List<Framework> all = office.library().workspace().everyFramework();
    Finder.Meant here = new Finder(among).meant(text);
    return page(
        text,
        here.isEmpty() ? new Finder(all).meant(text) : here,
        among.size() > 1 ? all : List.of(),
        model);
  }

  private static long assessed(Framework framework) {
    return framework.controls().stream().filter(c -> !c.heading()).count();
  }

  @GetMapping("/rules/{rules}")
  String rule(@PathVariable String rules, Model model, HttpServletResponse response) {
    Optional<Framework> found = framework(rules);
    if (found.isEmpty()) {
      return unknown(rules, office.library().workspace().everyFramework(), model, response);
    }
    Framework framework = found.get();
    Map<String, List<Control>> by = new LinkedHashMap<>();
    framework
        .controls()
        .forEach(c -> by.computeIfAbsent(c.family(), k -> new ArrayList<>()).add(c));
    model.addAttribute(
        "title", office.say(AuditWord.RULE_TITLE, framework.shortTitle(), assessed(framework)));
    model.addAttribute("framework", framework);
    model.addAttribute(
        "families",
        by.entrySet().stream()
            .map(
                e ->
                    new Family(
                        framework.families().getOrDefault(e.getKey(), e.getKey()), e.getValue()))
            .toList());
    return "rule";
  }

  @GetMapping("/rules/{rules}/{number}")
  String control(
      @PathVariable String rules,
      @PathVariable String number,
      Model model,
      HttpServletResponse response) {
    Framework framework = framework(rules).orElseThrow(UnknownPageException::new);
    Optional<ControlIds.Match> found = new ControlIds(List.of(framework)).find(number).match();
    if (found.isEmpty()) {
      return unknown(number, List.of(framework), model, response);
    }
    ControlIds.Match match = found.get();
    if (!match.id().equals(number)) {
      return "redirect:"
          + UriComponentsBuilder.fromPath("/rules")
              .pathSegment(rules, match.id())
              .encode()
              .toUriString();
    }
    Optional<Control> control = match.control();
    model.addAttribute("framework", framework);
    model.addAttribute("id", match.id());
    model.addAttribute("control", control.orElse(null));
    model.addAttribute("withdrawn", match.withdrawn().orElse(null));
    model.addAttribute("below", match.below());
    List<Objective> objectives = control.map(framework::objectivesOf).orElse(List.of());
    model.addAttribute("objectives", objectives);
    model.addAttribute(
        "title",
        control
            .map(Control::title)
            .or(() -> match.withdrawn().map(Framework.Withdrawn::title))
            .orElse(match.id()));
    return "rule-one";
  }

  private Optional<Framework> framework(String id) {
    return office.library().workspace().everyFramework().stream()
        .filter(f -> f.id().equals(id))
        .findFirst();
  }
}
