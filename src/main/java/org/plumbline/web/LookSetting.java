// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Light or dark, and what the words mean. */
@Page
class LookSetting {
  private final Office office;
  private final Glossary glossary;

  LookSetting(Office office, Glossary glossary) {
    this.glossary = glossary;
    this.office = office;
  }

  @PostMapping("/settings/look")
  String look(
      @RequestParam String look,
      @RequestParam(defaultValue = "/") String back,
      HttpServletResponse response) {
    String chosen = List.of("light", "dark").contains(look) ? look : "auto";
    Showing.remember(Showing.LOOK, chosen, response);
    // a page of this server alone: two slashes would begin the name of another
    return "redirect:" + (back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^{}]]{0,1000}") ? back : "/");
  }

  @GetMapping("/words")
  String words(Model model) {
    model.addAttribute("title", office.say(PageWord.WORDS_TITLE));
    model.addAttribute("verdicts", glossary.answers());
    model.addAttribute("others", glossary.others());
    return "words";
  }
}
