// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Level;
import org.plumbline.capability.LevelsReader;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.MonitoringDuty.Required;
import org.plumbline.catalogue.MonitoringDuty.Term;
import org.plumbline.catalogue.MonitoringDuty.Way;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the duties of the monitoring overlay; MON-005 to MON-008. */
final class MonitoringDutyReader {
  private static final List<String> ORIGINS = List.of("interval", "rule", "fedramp");

  private final MonitoringWords words;
  private final Vocabulary vocabulary;
  private final Problems problems;
  private final Map<String, Interval> intervals = new LinkedHashMap<>();
  private final Map<String, Monitoring.Rule> rules = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> fedramp;

  MonitoringDutyReader(
      MonitoringWords words,
      Vocabulary vocabulary,
      List<Monitoring.Rule> rules,
      Map<String, Map<String, Integer>> fedramp,
      Problems problems) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.fedramp = fedramp;
    this.problems = problems;
    vocabulary.intervals().stream()
        .filter(i -> i.unit().equals("d") && !i.atLeast() || i.unit().equals("h/week"))
        .forEach(i -> intervals.put(i.id(), i));
    rules.stream()
        .filter(r -> r.number().filter(n -> n.counts().equals("every") || n.hours()).isPresent())
        .forEach(r -> this.rules.put(r.id(), r));
  }

  /** A duty; empty when it names no known capability. */
  Optional<MonitoringDuty> duty(YamlMap map) {
    map.allow("id", "title", "capability", "carried_by", "requires");
    String id = map.text("id").value();
    String title = map.text("title").value();
    List<Way> ways = map.maps("carried_by").stream().map(this::way).toList();
    List<Required> requires =
        map.maps("requires").stream().flatMap(m -> required(m).stream()).toList();
    return capability(map.text("capability"))
        .map(capability -> new MonitoringDuty(id, title, capability, ways, requires));
  }

  private Optional<Capability> capability(YamlText text) {
    Map<String, Capability> known = vocabulary.capabilities();
    Optional<Capability> found = Optional.ofNullable(known.get(text.value()));
    if (found.isEmpty()) {
      unknown(
          "MON-006",
          "capability",
          text,
          known.keySet(),
          "capabilities are declared in controls/vocabulary/capabilities.yaml");
    }
    return found;
  }

  private Way way(YamlMap map) {
    map.allow("order", "terms");
    List<Term> terms = new ArrayList<>();
    for (YamlMap term : map.maps("terms")) {
      term(term.allow("trait", "level", "every")).ifPresent(terms::add);
    }
    boolean ordered = map.yes("order", false);
    if (!ordered && !terms.isEmpty() && terms.stream().allMatch(Term::standing)) {
      problems.error(
          "MON-008",
          map.placeOfKey("terms"),
          "none of these terms carries a number",
          "add `every: P92D` where the words of a level give an interval");
    }
    return new Way(ordered, terms);
  }

  private Optional<Term> term(YamlMap map) {
    YamlText name = map.text("trait");
    Optional<Trait> trait = vocabulary.traits().find(name.value());
    if (trait.isEmpty()) {
      if (!name.value().isEmpty()) {
        unknown(
            "MON-006",
            "trait",
            name,
            vocabulary.traits().ids(),
            "traits are declared in models/traits.yaml");
      }
      return Optional.empty();
    }
    int level =
        map.has("level")
            ? LevelsReader.level(map.text("level"), trait.get(), problems, "MON-006")
                .map(Level::rank)
                .orElse(0)
            : 0;
    return Optional.of(new Term(trait.get(), level, map.days("every")));
  }

  private Optional<Required> required(YamlMap map) {
    map.allow("framework", "controls", "interval", "rule", "fedramp", "claim");
    String framework = words.framework(map.text("framework"));
    List<String> controls = words.controls(map, "controls", framework);
    boolean claim = map.yes("claim", false);
    List<String> given = ORIGINS.stream().filter(map::has).toList();
    if (given.size() != 1) {
      problems.error(
          "MON-007",
          map.place(),
          "a number needs exactly one origin",
          "write one of `interval`, `rule` and `fedramp`");
      return Optional.empty();
    }
    YamlText name = map.text(given.get(0));
    return switch (given.get(0)) {
      case "interval" -> interval(name, framework, controls, claim);
      case "rule" -> rule(name, framework, controls, claim);
      default -> fedramp(name, framework, controls, claim);
    };
  }

  private Optional<Required> interval(
      YamlText name, String framework, List<String> controls, boolean claim) {
    Interval found = intervals.get(name.value());
    if (found == null) {
      unknown(
          "MON-005",
          "interval",
          name,
          intervals.keySet(),
          "intervals in days or hours a week stand in controls/vocabulary/intervals.yaml");
      return Optional.empty();
    }
    boolean hours = found.unit().equals("h/week");
    String source = found.citation().isEmpty() ? "practice" : found.citation();
    return Optional.of(
        new Required(
            framework,
            controls,
            always(found.amount()),
            false,
            hours,
            found.basis(),
            source,
            claim));
  }

  private Optional<Required> rule(
      YamlText name, String framework, List<String> controls, boolean claim) {
    Monitoring.Rule found = rules.get(name.value());
    if (found == null) {
      unknown(
          "MON-005",
          "rule",
          name,
          rules.keySet(),
          "rules with `every` or `hours_a_week` stand in rules.yaml beside this file");
      return Optional.empty();
    }
    Monitoring.Number number = found.number().orElseThrow();
    return Optional.of(
        new Required(
            framework,
            controls,
            always(number.amount()),
            false,
            number.hours(),
            found.basis(),
            found.source(),
            claim));
  }

  private Optional<Required> fedramp(
      YamlText name, String framework, List<String> controls, boolean claim) {
    Map<String, Integer> found = fedramp.get(name.value());
    if (found == null) {
      unknown(
          "MON-005",
          "FedRAMP value",
          name,
          fedramp.keySet(),
          "FedRAMP values stand in fedramp.yaml beside this file");
      return Optional.empty();
    }
    String source = "FedRAMP Rev 5 " + name.value();
    return Optional.of(
        new Required(framework, controls, found, true, false, Basis.GUIDANCE, source, claim));
  }

  private static Map<String, Integer> always(int amount) {
    return Map.of("low", amount, "moderate", amount, "high", amount);
  }

  private void unknown(
      String code, String what, YamlText text, Collection<String> known, String where) {
    if (!text.value().isEmpty()) {
      problems.error(
          code,
          text.place(),
          "unknown " + what + " `" + text.value() + "`",
          Spelling.help(text.value(), known, where));
    }
  }
}
