// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.capability.Declared;
import org.plumbline.capability.Fact;
import org.plumbline.capability.LevelsReader;
import org.plumbline.capability.Vocabulary;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads the conditions of a regime: {@code all}, {@code any}, levels, facts, states, named ones.
 *
 * @param unanswered whether a fact holds that nobody answered: what makes a rule relevant does,
 *     what lifts it does not, so that silence never takes a duty away
 * @param named conditions of the file that have a name, so that several rules ask the same
 */
record RegimeConditionReader(
    Vocabulary vocabulary,
    boolean unanswered,
    Map<String, RegimeCondition> named,
    Problems problems) {
  private static final String LEVELS_CODE = "REG-004";
  private static final String ALL = "all";
  private static final String ANY = "any";
  private static final String LEVELS = "levels";
  private static final String ELEMENTS = "elements";
  private static final String FACTS = "facts";
  private static final String STATE = "state";
  private static final String CONDITION = "condition";
  private static final String SAID_AS = "said_as";
  private static final List<String> FORMS =
      List.of(ALL, ANY, LEVELS, ELEMENTS, FACTS, STATE, CONDITION);

  /** The same reader for a file that names these conditions; a named one names no other. */
  RegimeConditionReader naming(Optional<YamlMap> conditions) {
    Map<String, RegimeCondition> known = new LinkedHashMap<>();
    conditions.ifPresent(
        map -> map.keys().forEach(id -> optional(map, id).ifPresent(c -> known.put(id, c))));
    return new RegimeConditionReader(vocabulary, unanswered, known, problems);
  }

  /** The condition under a key; one that always holds when the key is absent. */
  RegimeCondition read(YamlMap map, String key) {
    return optional(map, key).orElse(RegimeCondition.ALWAYS);
  }

  Optional<RegimeCondition> optional(YamlMap map, String key) {
    return map.map(key).map(this::condition);
  }

  private RegimeCondition condition(YamlMap map) {
    map.allow(ALL, ANY, LEVELS, ELEMENTS, FACTS, STATE, CONDITION, SAID_AS);
    List<String> given = FORMS.stream().filter(map::has).toList();
    if (given.size() > 1) {
      problems.error(RegimeProblem.SEVERAL_CONDITIONS, map.place(), given);
    }
    RegimeCondition condition = given.isEmpty() ? nothing(map.place()) : form(map, given.get(0));
    return map.optional(SAID_AS)
        .<RegimeCondition>map(key -> new RegimeCondition.Said(condition, key.value()))
        .orElse(condition);
  }

  private RegimeCondition form(YamlMap map, String form) {
    if (empty(map, form)) {
      return nothing(map.placeOfKey(form));
    }
    return switch (form) {
      case ALL -> new RegimeCondition.All(parts(map, ALL));
      case ANY -> new RegimeCondition.Any(parts(map, ANY));
      case LEVELS -> joined(levels(map));
      case ELEMENTS -> joined(elements(map));
      case FACTS -> joined(facts(map));
      case CONDITION -> known(map.text(CONDITION));
      default -> state(map.text(STATE));
    };
  }

  /** What lists nothing would hold always, or never. */
  private static boolean empty(YamlMap map, String form) {
    return map.emptyList(form) || map.isMap(form) && map.map(form).orElseThrow().keys().isEmpty();
  }

  private List<RegimeCondition> parts(YamlMap map, String key) {
    return map.maps(key).stream().map(this::condition).toList();
  }

  private RegimeCondition nothing(Place place) {
    problems.error(RegimeProblem.NO_CONDITION, place);
    return RegimeCondition.ALWAYS;
  }

  private static RegimeCondition joined(List<RegimeCondition> parts) {
    return parts.size() == 1 ? parts.get(0) : new RegimeCondition.All(parts);
  }

  private List<RegimeCondition> levels(YamlMap map) {
    return map.map(LEVELS).stream()
        .flatMap(
            levels ->
                LevelsReader.read(levels, vocabulary.traits(), problems, LEVELS_CODE).stream())
        .<RegimeCondition>map(RegimeCondition.Level::new)
        .toList();
  }

  private List<RegimeCondition> elements(YamlMap map) {
    List<RegimeCondition> out = new ArrayList<>();
    for (YamlText text : map.texts(ELEMENTS)) {
      long bit = LevelsReader.element(text, vocabulary.traits(), problems, LEVELS_CODE);
      vocabulary.traits().in(bit).forEach(e -> out.add(new RegimeCondition.Has(e)));
    }
    return out;
  }

  private List<RegimeCondition> facts(YamlMap map) {
    List<RegimeCondition> out = new ArrayList<>();
    for (YamlMap facts : map.map(FACTS).stream().toList()) {
      for (String id : facts.keys()) {
        fact(new YamlText(id, facts.placeOfKey(id)))
            .flatMap(fact -> answer(facts, fact))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  /** The fact a text names; REG-005 when there is none of that name. */
  Optional<Fact> fact(YamlText text) {
    Optional<Fact> fact = Optional.ofNullable(vocabulary.facts().get(text.value()));
    if (fact.isEmpty() && !text.value().isEmpty()) {
      problems.error(
          RegimeProblem.FACT,
          text.place(),
          text.value(),
          Spelling.hint(text.value(), vocabulary.facts().keySet(), Phrase.of(Declared.FACTS)));
    }
    return fact;
  }

  private Optional<RegimeCondition> answer(YamlMap facts, Fact fact) {
    if (fact.number() && facts.isMap(fact.id())) {
      YamlMap range = facts.map(fact.id()).orElseThrow().allow("from", "to");
      int from = range.wholeNumber("from", 0);
      int to = range.wholeNumber("to", Integer.MAX_VALUE);
      if (from <= to) {
        return Optional.of(new RegimeCondition.Between(fact, from, to));
      }
    }
    if (!fact.number() && !facts.isMap(fact.id()) && facts.yes(fact.id(), false)) {
      return Optional.of(new RegimeCondition.Yes(fact, unanswered));
    }
    problems.error(
        RegimeProblem.FACT_ANSWER,
        facts.placeOfKey(fact.id()),
        fact.id(),
        fact.number() ? "{from: 4000, to: 6000}" : "yes");
    return Optional.empty();
  }

  private RegimeCondition known(YamlText text) {
    RegimeCondition found = named.get(text.value());
    if (found == null) {
      problems.error(
          RegimeProblem.WORD,
          text.place(),
          CONDITION,
          text.value(),
          Spelling.hint(text.value(), named.keySet()));
      return RegimeCondition.ALWAYS;
    }
    return found;
  }

  private RegimeCondition state(YamlText text) {
    for (RegimeState state : RegimeState.values()) {
      if (state.spelling().equals(text.value())) {
        return new RegimeCondition.Is(state);
      }
    }
    List<String> known = Arrays.stream(RegimeState.values()).map(RegimeState::spelling).toList();
    problems.error(
        RegimeProblem.STATE, text.place(), text.value(), Spelling.hint(text.value(), known));
    return RegimeCondition.ALWAYS;
  }
}
