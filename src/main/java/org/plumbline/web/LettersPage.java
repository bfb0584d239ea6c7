// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.application.Letters;
import org.plumbline.application.ReportSet;
import org.plumbline.report.letter.Letter;
import org.plumbline.report.view.OfferView;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The letter to a provider as it will look, the other papers, and everything to download. */
@Page
class LettersPage {
  private final Office office;
  private final Desk desk;
  private final Showing showing;

  LettersPage(Office office, Desk desk, Showing showing) {
    this.office = office;
    this.desk = desk;
    this.showing = showing;
  }

  /** A file to download. */
  record Download(String file, String title) {}

  @GetMapping("/o/{slug}/letters")
  String letters(
      @PathVariable String slug,
      @RequestParam Optional<String> offer,
      @RequestParam Optional<String> letter,
      Model model) {
    Standing standing = desk.standing(slug);
    Optional<OfferView> found = standing.offer(offer);
    if (found.isEmpty()) {
      showing.of(model, standing, "letters", office.say(PageWord.LETTERS_NONE));
      return "decision-empty";
    }
    OfferView view = found.get();
    Letters letters = desk.letters(standing, view.id());
    int changes = view.remedy().changes();
    String title =
        changes == 0
            ? office.say(PageWord.LETTERS_NOTHING, view.name())
            : office.say(PageWord.LETTERS_TITLE, view.name(), changes);
    showing.of(model, standing, "letters", title);
    List<String> names = desk.letterFinder().names(letters);
    List<Download> downloads = new ArrayList<>();
    for (int i = 0; i < letters.letters().size(); i++) {
      downloads.add(new Download(names.get(i), letters.letters().get(i).title()));
    }
    int at = letter.map(names::indexOf).filter(i -> i >= 0 && i < downloads.size()).orElse(0);
    Letter shown = letters.letters().get(at);
    model.addAttribute("x", view);
    model.addAttribute("offers", standing.offers());
    model.addAttribute("letter", shown);
    model.addAttribute("lines", LetterLine.of(shown));
    model.addAttribute("file", names.get(at));
    model.addAttribute("downloads", downloads);
    model.addAttribute("documents", ReportSet.reports(office.library()));
    model.addAttribute("calendars", names.stream().filter(n -> n.endsWith(".ics")).toList());
    return "letters";
  }
}
