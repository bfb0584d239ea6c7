// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.capability.Declared;
import org.plumbline.capability.Vocabulary;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads what a regime says: its gates, questions and observations. */
final class RegimeRuleReader {
  private final Vocabulary vocabulary;
  private final Problems problems;
  private final RegimeConditionReader relevant;
  private final RegimeConditionReader lifting;

  /** For a file with these named conditions. */
  RegimeRuleReader(Vocabulary vocabulary, Optional<YamlMap> conditions, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
    this.relevant =
        new RegimeConditionReader(vocabulary, true, Map.of(), problems).naming(conditions);
    this.lifting =
        new RegimeConditionReader(vocabulary, false, Map.of(), problems).naming(conditions);
  }

  RegimeGate gate(YamlMap map) {
    map.allow("id", "title", "effect", "when", "unless", "says", "with", "why");
    return new RegimeGate(
        map.text("title").value(), effect(map.text("effect")), rule(map, map.text("id").value()));
  }

  RegimeRule question(YamlMap map) {
    return rule(map.allow("when", "unless", "says", "with", "why"), "");
  }

  RegimeRule observation(YamlMap map) {
    map.allow("id", "when", "unless", "says", "with", "why");
    return rule(map, map.text("id").value());
  }

  RegimeScore score(YamlMap map) {
    map.allow("start", "heaviest", "status_from", "plan_days", "citation", "withheld_when");
    return new RegimeScore(
        number(map, "start"),
        number(map, "heaviest"),
        number(map, "status_from"),
        number(map, "plan_days"),
        map.text("citation").value(),
        relevant.read(map, "withheld_when"));
  }

  private static int number(YamlMap map, String key) {
    map.text(key);
    return map.wholeNumber(key, 0);
  }

  private RegimeRule rule(YamlMap map, String id) {
    Map<String, RegimeValue> with = new LinkedHashMap<>();
    map.map("with")
        .ifPresent(
            values -> values.keys().forEach(n -> value(values, n).ifPresent(v -> with.put(n, v))));
    return new RegimeRule(
        id,
        relevant.read(map, "when"),
        lifting.optional(map, "unless"),
        map.text("says").value(),
        with);
  }

  private GateEffect effect(YamlText text) {
    List<String> known = Arrays.stream(GateEffect.values()).map(GateEffect::spelling).toList();
    int index = known.indexOf(text.value());
    if (index < 0 && !text.value().isEmpty()) {
      problems.error(
          RegimeProblem.WORD,
          text.place(),
          "effect",
          text.value(),
          Spelling.hint(text.value(), known));
    }
    return GateEffect.values()[Math.max(index, 0)];
  }

  /** A text as it is, or where the value comes from. */
  private Optional<RegimeValue> value(YamlMap values, String name) {
    if (!values.isMap(name)) {
      return Optional.of(new RegimeValue.Text(values.text(name).value()));
    }
    YamlMap map = values.map(name).orElseThrow().allow("from", "fact", "official", "level");
    if (map.keys().size() == 1) {
      if (map.has("from")) {
        return from(map.text("from"));
      }
      if (map.has("fact")) {
        return relevant.fact(map.text("fact")).map(RegimeValue.Number::new);
      }
      if (map.has("official")) {
        return Optional.of(new RegimeValue.Official(map.text("official").value()));
      }
      if (map.has("level")) {
        return stated(map.text("level"));
      }
    }
    problems.error(RegimeProblem.VALUE, values.placeOfKey(name), name);
    return Optional.empty();
  }

  private Optional<RegimeValue> from(YamlText text) {
    for (RegimeValue.Given given : RegimeValue.Given.values()) {
      if (given.spelling().equals(text.value())) {
        return Optional.of(given);
      }
    }
    List<String> known =
        Arrays.stream(RegimeValue.Given.values()).map(RegimeValue.Given::spelling).toList();
    problems.error(
        RegimeProblem.WORD, text.place(), "from", text.value(), Spelling.hint(text.value(), known));
    return Optional.empty();
  }

  private Optional<RegimeValue> stated(YamlText text) {
    Optional<RegimeValue> found =
        vocabulary.traits().find(text.value()).map(RegimeValue.Stated::new);
    if (found.isEmpty() && !text.value().isEmpty()) {
      problems.error(
          RegimeProblem.WORD,
          text.place(),
          "level",
          text.value(),
          Spelling.hint(text.value(), vocabulary.traits().ids(), Phrase.of(Declared.TRAITS)));
    }
    return found;
  }
}
