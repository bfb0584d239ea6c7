// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.capability.Basis;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Declared;
import org.plumbline.capability.Interval;
import org.plumbline.capability.Level;
import org.plumbline.capability.LevelsReader;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.MonitoringDuty.Required;
import org.plumbline.catalogue.MonitoringDuty.Term;
import org.plumbline.catalogue.MonitoringDuty.Way;
import org.plumbline.phrase.Phrase;
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
        .filter(
            i ->
                i.unit() == Interval.Unit.DAYS && !i.atLeast()
                    || i.unit() == Interval.Unit.HOURS_A_WEEK)
        .forEach(i -> intervals.put(i.id(), i));
    rules.stream()
        .filter(
            r ->
                r.number()
                    .filter(n -> n.counts() == Monitoring.Counts.EVERY || n.hours())
                    .isPresent())
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
          MonitoringProblem.CAPABILITY,
          text,
          Spelling.hint(text.value(), known.keySet(), Phrase.of(Declared.CAPABILITIES)));
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
      problems.error(MonitoringProblem.NO_NUMBER, map.placeOfKey("terms"));
    }
    return new Way(ordered, terms);
  }

  private Optional<Term> term(YamlMap map) {
    YamlText name = map.text("trait");
    Optional<Trait> trait = LevelsReader.trait(name, vocabulary.traits(), problems, "MON-006");
    if (trait.isEmpty()) {
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
      problems.error(MonitoringProblem.ORIGIN, map.place());
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
          MonitoringProblem.INTERVAL,
          name,
          Spelling.hint(name.value(), intervals.keySet(), Phrase.of(Declared.INTERVALS)));
      return Optional.empty();
    }
    boolean hours = found.unit() == Interval.Unit.HOURS_A_WEEK;
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
          MonitoringProblem.RULE,
          name,
          Spelling.hint(name.value(), rules.keySet(), Phrase.of(Declared.MONITORING_RULES)));
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
          MonitoringProblem.FEDRAMP,
          name,
          Spelling.hint(name.value(), fedramp.keySet(), Phrase.of(Declared.FEDRAMP_VALUES)));
      return Optional.empty();
    }
    String source = "FedRAMP Rev 5 " + name.value();
    return Optional.of(
        new Required(framework, controls, found, true, false, Basis.GUIDANCE, source, claim));
  }

  private static Map<String, Integer> always(int amount) {
    return Map.of("low", amount, "moderate", amount, "high", amount);
  }

  private void unknown(MonitoringProblem what, YamlText text, Phrase near) {
    if (!text.value().isEmpty()) {
      problems.error(what, text.place(), text.value(), near);
    }
  }
}
