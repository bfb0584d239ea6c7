// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.application.Library;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rules, their controls, and what an assessor determines for each. */
@RestController
@RequestMapping("/api/v1/frameworks")
class FrameworksApi {
  private final Library library;

  FrameworksApi(Library library) {
    this.library = library;
  }

  /**
   * A set of rules.
   *
   * @param proposed true while it is not in force
   * @param controls how many of them get an answer
   */
  record Rules(
      String id,
      String title,
      String issuer,
      String edition,
      boolean proposed,
      @JsonProperty("effective_from") String effectiveFrom,
      @JsonProperty("effective_until") @Nullable String effectiveUntil,
      String source,
      int controls,
      int objectives) {

    static Rules of(Framework framework) {
      return new Rules(
          framework.id(),
          framework.title(),
          framework.issuer(),
          framework.edition(),
          framework.proposed(),
          framework.effectiveFrom().toString(),
          framework.effectiveUntil().map(Objects::toString).orElse(null),
          framework.source(),
          framework.assessed().size(),
          framework.objectives().size());
    }
  }

  /**
   * A control, requirement or specification.
   *
   * @param asks what it asks, in our own plain words
   * @param heading true when it only holds others together and gets no answer
   */
  record Duty(
      String id,
      String title,
      String citation,
      String link,
      String family,
      String designation,
      boolean heading,
      String asks,
      List<Determined> objectives) {

    static Duty of(Control control, Framework framework) {
      return new Duty(
          control.id(),
          control.title(),
          framework.citation(control),
          framework.linkTo(control),
          framework.families().getOrDefault(control.family(), control.family()),
          control.designation().name().toLowerCase(Locale.ROOT),
          control.heading(),
          control.asks(),
          framework.objectivesOf(control).stream()
              .map(o -> new Determined(o.id(), o.asks()))
              .toList());
    }
  }

  /** One of the things an assessor determines. */
  record Determined(String id, String asks) {}

  @GetMapping
  Page<Rules> all(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    return Page.of(frameworks().map(Rules::of).toList(), page, size);
  }

  @GetMapping("/{rules}")
  Rules one(@PathVariable String rules) {
    return Rules.of(find(rules));
  }

  /**
   * The controls of a set of rules.
   *
   * @param family title or part of it
   * @param q text in number, title or what is asked
   */
  @GetMapping("/{rules}/controls")
  Page<Duty> controls(
      @PathVariable String rules,
      @RequestParam(defaultValue = "") String family,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    Framework framework = find(rules);
    List<Duty> found =
        framework.controls().stream()
            .map(c -> Duty.of(c, framework))
            .filter(d -> holds(d.family(), family))
            .filter(d -> holds(d.id() + " " + d.title() + " " + d.asks(), q))
            .toList();
    return Page.of(found, page, size);
  }

  @GetMapping("/{rules}/controls/{number}")
  Duty control(@PathVariable String rules, @PathVariable String number) {
    Framework framework = find(rules);
    return framework
        .control(number)
        .map(c -> Duty.of(c, framework))
        .orElseThrow(() -> RefusedException.notFound(number));
  }

  private static boolean holds(String text, String wanted) {
    return text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  private Stream<Framework> frameworks() {
    return library.workspace().everyFramework().stream();
  }

  private Framework find(String id) {
    return frameworks()
        .filter(f -> f.id().equals(id))
        .findFirst()
        .orElseThrow(() -> RefusedException.notFound(id));
  }
}
