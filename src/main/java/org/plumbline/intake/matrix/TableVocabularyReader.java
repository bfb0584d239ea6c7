// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code controls/vocabulary/table-words.yaml}; problems TAB-001 and TAB-002. */
public final class TableVocabularyReader {
  /** The file, below the folder {@code controls}. */
  public static final String FILE = "vocabulary/table-words.yaml";

  private static final String CELLS = "cells";
  private static final String HEADS = "heads";

  private final Problems problems;

  private TableVocabularyReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The words; empty when the file is not there or is no YAML.
   *
   * @param controls the folder {@code controls}
   */
  public static Optional<TableVocabulary> read(Path controls, Problems problems) {
    return Yaml.read(controls.resolve(FILE), "controls/" + FILE, problems)
        .map(top -> new TableVocabularyReader(problems).of(top));
  }

  private TableVocabulary of(YamlMap top) {
    top.allow(
        CELLS,
        "platforms",
        "others_end",
        "trades",
        "empty",
        "marks",
        "no_marks",
        "letters",
        "objectives",
        HEADS,
        "precedence",
        "legend",
        "doing",
        "authors",
        "templates",
        "denies",
        "weakens");
    Map<Acts, Set<String>> parties = new EnumMap<>(Acts.class);
    Map<TableVocabulary.Role, Set<String>> roles = new EnumMap<>(TableVocabulary.Role.class);
    Optional<YamlMap> heads = top.map(HEADS);
    if (heads.isPresent()) {
      heads
          .get()
          .allow(
              "id",
              "title",
              "provider",
              "client",
              "joint",
              "other",
              "not-applicable",
              "unclear",
              "type",
              "beside",
              "evidence",
              "words",
              "skip");
      for (Acts acts : Acts.values()) {
        parties.put(acts, words(heads.get(), acts.spelling()));
      }
      for (TableVocabulary.Role role : TableVocabulary.Role.values()) {
        roles.put(role, words(heads.get(), role.name().toLowerCase(Locale.ROOT)));
      }
    }
    Optional<YamlMap> letters = top.map("letters");
    letters.ifPresent(l -> l.allow("acts", "told"));
    Optional<YamlMap> precedence = top.map("precedence");
    precedence.ifPresent(l -> l.allow("letters", "type", "differ", "verbs", "by"));
    Optional<YamlMap> legend = top.map("legend");
    legend.ifPresent(l -> l.allow("acts", "told", "nobody"));
    return new TableVocabulary(
        cells(top),
        words(top, "platforms"),
        words(top, "empty"),
        words(top, "marks"),
        words(top, "no_marks"),
        letters.map(l -> words(l, "acts")).orElse(Set.of()),
        letters.map(l -> words(l, "told")).orElse(Set.of()),
        words(top, "objectives"),
        parties,
        roles,
        words(top, "others_end"),
        words(top, "trades"),
        precedence
            .map(
                l ->
                    new Precedence(
                        words(l, "letters"),
                        words(l, "type"),
                        words(l, "differ"),
                        words(l, "verbs"),
                        words(l, "by")))
            .orElse(Precedence.NONE),
        legend
            .map(l -> new Legend.Meanings(words(l, "acts"), words(l, "told"), words(l, "nobody")))
            .orElse(Legend.Meanings.NONE),
        words(top, "doing"),
        words(top, "authors"),
        words(top, "templates"),
        words(top, "denies"),
        words(top, "weakens"));
  }

  private Map<String, Acts> cells(YamlMap top) {
    Map<String, Acts> out = new LinkedHashMap<>();
    Optional<YamlMap> cells = top.map(CELLS);
    if (cells.isEmpty()) {
      return out;
    }
    cells.get().allow("provider", "joint", "client", "other", "not-applicable", "unclear");
    for (Acts acts : Acts.values()) {
      for (YamlText text : texts(cells.get(), acts.spelling())) {
        String word = Plain.word(text.value());
        Acts before = out.putIfAbsent(word, acts);
        if (before != null && before != acts) {
          problems.error(
              TableProblem.WORD_TWICE, text.place(), word, before.spelling(), acts.spelling());
        }
      }
    }
    return out;
  }

  private Set<String> words(YamlMap map, String key) {
    Set<String> out = new LinkedHashSet<>();
    for (YamlText text : texts(map, key)) {
      String plain = Plain.word(text.value());
      out.add(plain.isEmpty() ? text.value() : plain);
    }
    return out;
  }

  private List<YamlText> texts(YamlMap map, String key) {
    List<YamlText> texts = map.texts(key);
    if (texts.isEmpty()) {
      problems.error(TableProblem.NO_WORDS, map.placeOfKey(key), key);
    }
    return texts;
  }
}
