// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.plumbline.store.Accounts;
import org.plumbline.store.Who;
import org.plumbline.wording.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and setting a password. */
@Controller
class SignInPages {
  private static final int LEAST = 12;

  /** More than this the hash would not take in. */
  private static final int MOST_BYTES = 72;

  private final Accounts accounts;
  private final PasswordEncoder passwords;
  private final Words words;
  private final Reach reach;
  private final Attempts attempts;

  SignInPages(
      Accounts accounts, PasswordEncoder passwords, Words words, Reach reach, Attempts attempts) {
    this.attempts = attempts;
    this.accounts = accounts;
    this.passwords = passwords;
    this.words = words;
    this.reach = reach;
  }

  @ModelAttribute("least")
  int least() {
    return LEAST;
  }

  @ModelAttribute("newPassword")
  String newPassword() {
    return words.say(AccessWord.NEW_PASSWORD, LEAST);
  }

  /** The way to the provider, where there is one. */
  @ModelAttribute("signOn")
  String signOn() {
    return reach.signOn().map(s -> words.say(AccessWord.SIGN_ON, s.host())).orElse("");
  }

  @GetMapping(Paths.SIGN_IN)
  String signIn(
      @RequestParam(required = false) @Nullable String refused,
      @RequestParam(required = false) @Nullable String out,
      Model model) {
    if (!reach.accounts()) {
      return "redirect:/";
    }
    if (refused != null) {
      model.addAttribute("trouble", words.say(AccessWord.SIGN_IN_REFUSED));
    }
    if (out != null) {
      model.addAttribute("done", words.say(AccessWord.SIGNED_OUT));
    }
    return "sign-in";
  }

  @RequestMapping(Paths.TOO_OFTEN)
  String tooOften(Model model) {
    return tooOften(model, "sign-in");
  }

  private String tooOften(Model model, String page) {
    model.addAttribute(
        "trouble", words.say(AccessWord.SIGN_IN_TOO_OFTEN, Attempts.WINDOW.toMinutes()));
    return page;
  }

  @RequestMapping(SignOn.FAILED)
  String signOnFailed(Model model) {
    model.addAttribute("title", words.say(AccessWord.SIGN_ON_FAILED));
    model.addAttribute("trouble", words.say(AccessWord.SIGN_ON_FAILED_DETAIL));
    return reach.signOn().isPresent() ? "sign-on-failed" : "redirect:/";
  }

  @RequestMapping(Paths.REFUSED)
  String refused(HttpServletResponse response) {
    response.setStatus(HttpStatus.FORBIDDEN.value());
    return "refused";
  }

  @GetMapping(Paths.PASSWORD)
  String password() {
    return reach.accounts() ? "password" : "redirect:/";
  }

  /** Ends every other session of the account, and this one: he signs in with the new password. */
  @PostMapping(Paths.PASSWORD)
  String setPassword(
      @RequestParam("old") String old,
      @RequestParam("new") String fresh,
      Principal who,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!attempts.begun(who.getName(), request.getRemoteAddr())) {
      Attempts.refuse(response);
      return tooOften(model, "password");
    }
    String known = accounts.password(who.getName()).orElse("");
    if (!passwords.matches(old, known)) {
      model.addAttribute("trouble", words.say(AccessWord.PASSWORD_WRONG));
      return "password";
    }
    attempts.succeeded(who.getName(), request.getRemoteAddr());
    boolean fits =
        fresh.length() >= LEAST && fresh.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    if (!fits || fresh.equals(old)) {
      model.addAttribute("trouble", words.say(AccessWord.PASSWORD_SHORT, LEAST, MOST_BYTES));
      return "password";
    }
    accounts.setPassword(
        who.getName(), String.valueOf(passwords.encode(fresh)), false, new Who(who.getName()));
    return "redirect:" + Paths.SIGN_IN;
  }
}
