// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Account;
import org.plumbline.store.Accounts;
import org.plumbline.store.Organizations;
import org.plumbline.store.Role;
import org.plumbline.wording.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may sign in, and what each may do; for administrators. */
@Controller
@RequestMapping("/people")
class PeoplePages {
  private final Accounts accounts;
  private final Organizations organizations;
  private final Words words;
  private final Reach reach;

  PeoplePages(Accounts accounts, Organizations organizations, Words words, Reach reach) {
    this.accounts = accounts;
    this.organizations = organizations;
    this.words = words;
    this.reach = reach;
  }

  /** One line of the page. */
  record Person(Account account, Map<String, Role> roles) {
    public String role(String slug) {
      Role role = roles.get(slug);
      return role == null ? "" : role.code();
    }
  }

  @GetMapping
  String all(Model model) {
    return reach.accounts() ? page(model) : "redirect:/";
  }

  private String page(Model model) {
    List<Person> people =
        accounts.all().stream().map(a -> new Person(a, accounts.roles(a.name()))).toList();
    model.addAttribute("title", words.say(AccessWord.PEOPLE, people.size()));
    model.addAttribute("people", people);
    model.addAttribute("organizations", organizations.all());
    return "people";
  }

  @PostMapping
  String add(
      @RequestParam String name,
      @RequestParam(defaultValue = "false") boolean administrator,
      Model model) {
    try {
      given(Passwords.add(accounts, name, administrator, Caller.who()), model);
    } catch (BadInputException e) {
      trouble(e, model);
    }
    return page(model);
  }

  @PostMapping("/{name}/password")
  String password(@PathVariable String name, Model model) {
    given(Passwords.renew(accounts, name, Caller.who()), model);
    return page(model);
  }

  @PostMapping("/{name}/role")
  String role(
      @PathVariable String name,
      @RequestParam String slug,
      @RequestParam(defaultValue = "") String role) {
    accounts.setRole(name, slug, Role.of(role), Caller.who());
    return "redirect:/people";
  }

  @PostMapping("/{name}/remove")
  String remove(@PathVariable String name, Model model) {
    try {
      accounts.remove(name, Caller.who());
    } catch (BadInputException e) {
      trouble(e, model);
    }
    return page(model);
  }

  /** The account or organization is gone: somebody else was faster. */
  @ExceptionHandler(NoSuchElementException.class)
  String gone() {
    return "redirect:/people";
  }

  /** On this one page and nowhere else. */
  private void given(Passwords.Given made, Model model) {
    model.addAttribute("done", words.say(AccessWord.GIVEN, made.account(), made.password()));
  }

  private void trouble(BadInputException e, Model model) {
    Optional<String> said =
        e.problems().stream()
            .findFirst()
            .map(p -> words.say(p.message()) + ": " + words.say(p.help()));
    model.addAttribute("trouble", said.orElse(""));
  }
}
