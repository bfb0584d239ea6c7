// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.plumbline.store.Token;
import org.plumbline.store.Tokens;
import org.plumbline.wording.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own tokens for programs. */
@Controller
@RequestMapping("/tokens")
class TokenPages {
  private static final int LONGEST_DAYS = 366;

  private final Tokens tokens;
  private final Words words;
  private final Reach reach;
  private final Clock clock;

  TokenPages(Tokens tokens, Words words, Reach reach, Clock clock) {
    this.tokens = tokens;
    this.words = words;
    this.reach = reach;
    this.clock = clock;
  }

  /** One line of the page. */
  record Line(String id, String label, String until) {}

  @GetMapping
  String all(Model model) {
    return reach.accounts() ? page(model) : "redirect:/";
  }

  private String page(Model model) {
    List<Line> own = tokens.of(Caller.who().name()).stream().map(this::line).toList();
    model.addAttribute("title", words.say(AccessWord.TOKENS, own.size()));
    model.addAttribute("tokens", own);
    return "tokens";
  }

  private Line line(Token token) {
    LocalDate day = token.expires().atZone(ZoneOffset.UTC).toLocalDate();
    boolean ended = !token.expires().isAfter(clock.instant());
    return new Line(
        token.id(),
        token.label(),
        words.say(ended ? AccessWord.TOKEN_ENDED : AccessWord.TOKEN_UNTIL, day));
  }

  @PostMapping
  String make(
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "90") int days,
      Model model,
      HttpServletResponse response) {
    if (label.isBlank()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("trouble", words.say(AccessWord.TOKEN_NAMELESS));
      return page(model);
    }
    int life = Math.max(1, Math.min(LONGEST_DAYS, days));
    String said = label.substring(0, Math.min(100, label.length()));
    Token.Made made = tokens.make(Caller.who(), said, Duration.ofDays(life));
    model.addAttribute("done", words.say(AccessWord.TOKEN_GIVEN, made.secret()));
    return page(model);
  }

  @PostMapping("/{id}/revoke")
  String revoke(@PathVariable String id) {
    tokens.revoke(id, Caller.who());
    return "redirect:/tokens";
  }
}
