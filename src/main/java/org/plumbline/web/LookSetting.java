// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.VerdictView;
import org.springframework.http.ResponseCookie;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Light or dark, and what the words mean. */
@Page
class LookSetting {
  private final Office office;

  LookSetting(Office office) {
    this.office = office;
  }

  /** A verdict with what it says. */
  record Meaning(String style, String word, String sentence) {}

  @PostMapping("/settings/look")
  String look(
      @RequestParam String look,
      @RequestParam(defaultValue = "/") String back,
      HttpServletResponse response) {
    String chosen = List.of("light", "dark").contains(look) ? look : "auto";
    ResponseCookie cookie =
        ResponseCookie.from(Showing.LOOK, chosen)
            .path("/")
            .httpOnly(true)
            .sameSite("Strict")
            .maxAge(Duration.ofDays(365))
            .build();
    response.addHeader("Set-Cookie", cookie.toString());
    // a page of this server alone: two slashes would begin the name of another
    return "redirect:" + (back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^{}]]{0,1000}") ? back : "/");
  }

  @GetMapping("/words")
  String words(Model model) {
    model.addAttribute("title", office.say(PageWord.WORDS_TITLE));
    List<Verdict> all = VerdictView.ORDER;
    model.addAttribute(
        "verdicts",
        all.stream()
            .map(v -> VerdictView.of(v, office.words()))
            .map(v -> new Meaning(Bars.style(v.verdict()), v.title(), v.sentence()))
            .toList());
    return "words";
  }
}
