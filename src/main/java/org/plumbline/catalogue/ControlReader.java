// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads one control of a family file. */
record ControlReader(String framework, Vocabulary vocabulary, Problems problems) {
  static final List<String> BASELINES = List.of("low", "moderate", "high", "privacy");
  static final List<String> DESIGNATIONS = List.of("required", "addressable");
  static final List<String> PLANS = List.of("allowed", "conditional", "not-allowed");

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
        "reading",
        "why",
        "trigger",
        "flags",
        "evidence",
        "parameters");
    YamlText id = map.text("id");
    boolean heading = map.yes("heading", false);
    String asks = map.textOr("asks", "");
    if (asks.isBlank()) {
      problems.error(
          "CAT-009",
          id.place(),
          "control `" + id.value() + "` says nothing to do",
          "add `asks:` with what it wants, in plain words of your own");
    }
    NeedsReader reader = new NeedsReader(vocabulary, problems);
    return new Control(
        id.value(),
        framework,
        family,
        map.text("title").value(),
        map.textOr("kind", ""),
        map.textOr("under", ""),
        asks,
        heading,
        word(map, "designation", DESIGNATIONS),
        baselines(map),
        map.wholeNumber("points", 0),
        map.wholeNumber("partial_points", 0),
        word(map, "poam", PLANS),
        map.wholeNumber("weight", 0),
        map.optional("applies_if").flatMap(reader::rule),
        needs(map, id, heading, reader),
        map.textOr("reading", ""),
        map.textOr("why", ""),
        word(map, "trigger", List.of("business", "technical")),
        values(map, "flags"),
        evidence(map),
        values(map, "parameters"),
        id.place());
  }

  private Needs needs(YamlMap map, YamlText id, boolean heading, NeedsReader reader) {
    Optional<YamlMap> needs = map.map("needs");
    if (heading && map.has("needs")) {
      problems.error(
          "CAT-014",
          map.placeOfKey("needs"),
          "heading `" + id.value() + "` gets no verdict and so has no needs",
          "remove `needs` or `heading`");
    }
    if (!heading && !map.has("needs")) {
      problems.error(
          "CAT-007",
          id.place(),
          "control `" + id.value() + "` calls for nothing",
          "add `needs:` with `all:` or `any:`, or `heading: yes`");
    }
    if (heading || needs.isEmpty()) {
      return new Needs(List.of());
    }
    Needs read = reader.read(needs.get());
    if (read.alternatives().isEmpty() && NeedsReader.listsNothing(needs.get())) {
      problems.error(
          "CAT-007",
          needs.get().place(),
          "the needs of `" + id.value() + "` are empty",
          "list at least one capability under `all:` or `any:`");
    }
    return read;
  }

  private Set<String> baselines(YamlMap map) {
    Set<String> out = new LinkedHashSet<>();
    for (YamlText text : map.texts("baselines")) {
      if (BASELINES.contains(text.value())) {
        out.add(text.value());
      } else {
        problems.error(
            "CAT-010",
            text.place(),
            "unknown baseline `" + text.value() + "`",
            Spelling.help(text.value(), BASELINES, ""));
      }
    }
    return out;
  }

  private List<String> evidence(YamlMap map) {
    for (YamlText text : map.texts("evidence")) {
      if (!vocabulary.evidence().containsKey(text.value())) {
        problems.error(
            "CAT-005",
            text.place(),
            "unknown evidence kind `" + text.value() + "`",
            Spelling.help(
                text.value(),
                vocabulary.evidence().keySet(),
                "known ones are in controls/vocabulary/evidence.yaml"));
      }
    }
    return values(map, "evidence");
  }

  private String word(YamlMap map, String key, List<String> known) {
    Optional<YamlText> text = map.optional(key);
    if (text.isPresent() && !known.contains(text.get().value())) {
      problems.error(
          "CAT-012",
          text.get().place(),
          "`" + key + "` cannot be `" + text.get().value() + "`",
          Spelling.help(text.get().value(), known, ""));
    }
    return text.map(YamlText::value).orElse("");
  }

  private static List<String> values(YamlMap map, String key) {
    return map.texts(key).stream().map(YamlText::value).toList();
  }
}
