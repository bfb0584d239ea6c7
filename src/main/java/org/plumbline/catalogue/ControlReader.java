// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.capability.Declared;
import org.plumbline.capability.Vocabulary;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads one control of a family file. */
record ControlReader(
    String framework, Optional<String> rule, Vocabulary vocabulary, Problems problems) {
  /** None given, then least to most. */
  private static final Integer[] WEIGHTS = {0, 1, 2, 3};

  static final List<String> BASELINES = List.of("low", "moderate", "high", "privacy");

  Control read(YamlMap map, String family) {
    map.allow(
        "id",
        "title",
        "kind",
        "heading",
        "under",
        "designation",
        "points",
        "partial_points",
        "poam",
        "baselines",
        "weight",
        "asks",
        "applies_if",
        "needs",
        "basis",
        "partial",
        "contested",
        "reading",
        "why",
        "note",
        "trigger",
        "flags",
        "evidence",
        "parameters");
    YamlText id = map.text("id");
    boolean heading = map.yes("heading", false);
    String asks = map.textOr("asks", "");
    if (asks.isBlank()) {
      problems.error(CatalogueProblem.NO_ASKS, id.place(), id.value());
    }
    NeedsReader reader = new NeedsReader(vocabulary, rule, problems);
    return new Control(
        id.value(),
        framework,
        family,
        map.text("title").value(),
        map.textOr("kind", ""),
        map.textOr("under", ""),
        asks,
        heading,
        word(map, "designation", Designation.values(), Designation::spelling),
        baselines(map),
        map.wholeNumber("points", 0),
        map.wholeNumber("partial_points", 0),
        word(map, "poam", PlanMark.values(), PlanMark::spelling),
        word(map, "weight", WEIGHTS, w -> w == 0 ? "" : Integer.toString(w)),
        map.optional("applies_if").flatMap(reader::rule),
        needs(map, id, heading, reader),
        map.textOr("reading", ""),
        map.textOr("why", ""),
        map.optional("partial").map(text -> reader.read(text, Map.of())),
        map.textOr("contested", ""),
        word(map, "trigger", Trigger.values(), Trigger::spelling),
        flags(map),
        evidence(map),
        values(map, "parameters"),
        id.place());
  }

  private Needs needs(YamlMap map, YamlText id, boolean heading, NeedsReader reader) {
    if (heading && map.has("needs")) {
      problems.error(CatalogueProblem.HEADING_NEEDS, map.placeOfKey("needs"), id.value());
    }
    if (!heading && !map.has("needs")) {
      problems.error(CatalogueProblem.NO_NEEDS, id.place(), id.value());
    }
    if (heading || !map.has("needs")) {
      return new Needs(List.of());
    }
    YamlText text = map.text("needs");
    return reader.read(text, reader.bases(map.map("basis")));
  }

  private Set<String> baselines(YamlMap map) {
    Set<String> out = new LinkedHashSet<>();
    for (YamlText text : map.texts("baselines")) {
      if (BASELINES.contains(text.value())) {
        out.add(text.value());
      } else {
        problems.error(
            CatalogueProblem.BASELINE,
            text.place(),
            text.value(),
            Spelling.hint(text.value(), BASELINES));
      }
    }
    return out;
  }

  private List<String> evidence(YamlMap map) {
    for (YamlText text : map.texts("evidence")) {
      if (!vocabulary.evidence().containsKey(text.value())) {
        problems.error(
            CatalogueProblem.EVIDENCE,
            text.place(),
            text.value(),
            Spelling.hint(
                text.value(), vocabulary.evidence().keySet(), Phrase.of(Declared.EVIDENCE)));
      }
    }
    return values(map, "evidence");
  }

  private List<FlagKind> flags(YamlMap map) {
    return map.texts("flags").stream()
        .flatMap(text -> known("flags", text, FlagKind.values(), FlagKind::spelling).stream())
        .toList();
  }

  /** A word of a closed set whose first value stands for none. */
  private <T> T word(YamlMap map, String key, T[] values, Function<T, String> spelling) {
    return map.optional(key).flatMap(text -> known(key, text, values, spelling)).orElse(values[0]);
  }

  private <T> Optional<T> known(
      String key, YamlText text, T[] values, Function<T, String> spelling) {
    for (T value : values) {
      if (spelling.apply(value).equals(text.value()) && !text.value().isEmpty()) {
        return Optional.of(value);
      }
    }
    List<String> known =
        Arrays.stream(values).map(spelling).filter(word -> !word.isEmpty()).toList();
    problems.error(
        CatalogueProblem.WORD, text.place(), key, text.value(), Spelling.hint(text.value(), known));
    return Optional.empty();
  }

  private static List<String> values(YamlMap map, String key) {
    return map.texts(key).stream().map(YamlText::value).toList();
  }
}
