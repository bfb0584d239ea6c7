// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.catalogue.Framework;
import org.plumbline.intake.Confirmation;
import org.plumbline.web.Glossary.Meaning;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds requirements by number in any spelling or by words, and systems by name. */
@Page
class SearchPage {
  private static final int MOST = 50;

  private final Office office;
  private final Desk desk;
  private final Showing showing;

  private final Glossary glossary;

  SearchPage(Office office, Desk desk, Showing showing, Glossary glossary) {
    this.glossary = glossary;
    this.office = office;
    this.desk = desk;
    this.showing = showing;
  }

  /**
   * Words of a provider's papers, and where they stand; the provider alone where both are empty.
   */
  record Said(String offer, String provider, String words, String at) {}

  @GetMapping("/o/{slug}/search")
  String search(@PathVariable String slug, @RequestParam(defaultValue = "") String q, Model model) {
    Standing standing = desk.standing(slug);
    List<Framework> frameworks = standing.evaluation().frameworks();
    String text = q.strip();
    Finder finder = new Finder(frameworks);
    List<Finder.Hit> hits = text.isEmpty() ? List.of() : finder.hits(text);
    List<String> systems =
        standing.view().organization().systems().stream()
            .map(s -> s.name())
            .filter(n -> !text.isEmpty() && Finder.holds(n, text))
            .toList();
    List<Said> papers = text.isEmpty() ? List.of() : papers(standing, text);
    List<Meaning> meanings = text.isEmpty() ? List.of() : glossary.holding(text);
    int all = hits.size() + systems.size() + papers.size() + meanings.size();
    showing.of(model, standing, "search", title(text, all));
    model.addAttribute("papers", papers.stream().limit(MOST).toList());
    model.addAttribute("meanings", meanings);
    model.addAttribute("q", text);
    model.addAttribute("hits", hits.stream().limit(MOST).toList());
    model.addAttribute("more", Math.max(0, hits.size() - MOST));
    model.addAttribute("systems", systems);
    model.addAttribute(
        "near", text.isEmpty() || all > 0 ? Finder.Meant.NOTHING : finder.meant(text));
    return "search";
  }

  /** Offers by name, and the words of their papers in which the text stands. */
  private List<Said> papers(Standing standing, String text) {
    List<Said> out = new ArrayList<>();
    for (OfferFile file : OfferFile.in(standing.folder())) {
      if (Finder.holds(file.provider(), text)) {
        out.add(new Said(file.id(), file.provider(), "", ""));
      }
      file.confirmation().statements().stream()
          .map(Confirmation.Statement::entry)
          .filter(e -> Finder.holds(e.words(), text))
          .forEach(e -> out.add(new Said(file.id(), file.provider(), e.words(), e.at())));
    }
    return out;
  }

  private String title(String text, int count) {
    if (text.isEmpty()) {
      return office.say(AuditWord.SEARCH_EMPTY);
    }
    return count == 0
        ? office.say(AuditWord.SEARCH_NONE, text)
        : office.say(AuditWord.SEARCH_TITLE, count, text);
  }
}
