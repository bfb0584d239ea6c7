// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.ControlIds;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Objective;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** The rules as the catalog holds them: what each asks in our words, where it stands officially. */
@Page
class RulesPage {
  private final Office office;

  RulesPage(Office office) {
    this.office = office;
  }

  /** A family with its requirements. */
  record Family(String title, List<Control> controls) {}

  /** A rule book with how many requirements it has. */
  record Book(Framework framework, long assessed) {}

  @GetMapping("/rules")
  String rules(Model model) {
    List<Book> books =
        office.library().workspace().everyFramework().stream()
            .map(f -> new Book(f, assessed(f)))
            .toList();
    model.addAttribute(
        "title",
        office.say(
            AuditWord.RULES_TITLE, books.size(), books.stream().mapToLong(Book::assessed).sum()));
    model.addAttribute("books", books);
    return "rules";
  }

  private static long assessed(Framework framework) {
    return framework.controls().stream().filter(c -> !c.heading()).count();
  }

  @GetMapping("/rules/{rules}")
  String rule(@PathVariable String rules, Model model) {
    Framework framework = framework(rules);
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
  String control(@PathVariable String rules, @PathVariable String number, Model model) {
    Framework framework = framework(rules);
    ControlIds.Match match =
        new ControlIds(List.of(framework))
            .find(number)
            .match()
            .orElseThrow(UnknownPageException::new);
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

  private Framework framework(String id) {
    return office.library().workspace().everyFramework().stream()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow(UnknownPageException::new);
  }
}
