// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the skeletons of clauses. */
public final class ClausesFile {
  private static final String RANK = ">=";
  private static final String EXTRA = "extra";
  private static final String NAME = "controls/vocabulary/clauses.yaml";
  private static final List<String> PAID = List.of("in-the-fee", EXTRA);

  private final Vocabulary vocabulary;
  private final Problems problems;
  private final Set<String> keys = new HashSet<>();

  private ClausesFile(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /**
   * The clauses of a home, none where it has no such file; VOC-021 for a word nobody knows, VOC-023
   * for a key written twice.
   */
  public static Clauses read(Path home, Vocabulary vocabulary, Problems problems) {
    Path file = home.resolve(NAME);
    if (!Files.exists(file)) {
      return new Clauses(List.of(), List.of());
    }
    ClausesFile reader = new ClausesFile(vocabulary, problems);
    List<Clause> out = new ArrayList<>();
    List<Clauses.Group> groups = new ArrayList<>();
    Yaml.read(file, NAME, problems)
        .ifPresent(
            map -> {
              map.allow("groups", "clauses");
              map.maps("groups").forEach(g -> groups.add(reader.group(g)));
              map.maps("clauses").forEach(c -> out.add(reader.clause(c)));
            });
    return new Clauses(out, groups);
  }

  /** VOC-021 for what is neither a trait, a group of acts, nor a kind of clause. */
  private Clauses.Group group(YamlMap map) {
    map.allow("title", "writes");
    Set<String> known = new TreeSet<>();
    vocabulary.traits().all().forEach(t -> known.add(t.id()));
    vocabulary.capabilities().values().forEach(c -> known.add(c.group()));
    List<String> writes = new ArrayList<>();
    for (YamlText each : map.texts("writes")) {
      if (!each.value().endsWith(":") && !known.contains(each.value())) {
        unknown(each, each.value(), List.copyOf(known));
      }
      writes.add(each.value());
    }
    return new Clauses.Group(map.text("title").value(), writes);
  }

  private Clause clause(YamlMap map) {
    map.allow("writes", "title", "wording", "question", "purpose", "paid");
    YamlText key = map.text("writes");
    if (!keys.add(key.value())) {
      problems.error(VocabularyProblem.TWICE, key.place(), key.value());
    }
    level(key);
    element(key);
    YamlText paid = map.text("paid");
    if (!PAID.contains(paid.value())) {
      unknown(paid, paid.value(), PAID);
    }
    return new Clause(
        key.value(),
        map.text("title").value(),
        map.text("wording").value(),
        map.text("question").value(),
        map.text("purpose").value(),
        paid.value().equals(EXTRA));
  }

  private void level(YamlText key) {
    int at = key.value().indexOf(RANK);
    if (at < 0) {
      return;
    }
    String name = key.value().substring(0, at);
    String level = key.value().substring(at + RANK.length());
    Optional<Trait> trait = vocabulary.traits().find(name);
    if (trait.isEmpty()) {
      unknown(key, name, vocabulary.traits().all().stream().map(Trait::id).toList());
    } else if (trait.get().rank(level).isEmpty()) {
      unknown(key, level, trait.get().levels().stream().map(Level::name).toList());
    }
  }

  private void element(YamlText key) {
    String prefix = "has:";
    if (key.value().startsWith(prefix)) {
      String name = key.value().substring(prefix.length());
      if (vocabulary.traits().element(name).isEmpty()) {
        unknown(key, name, vocabulary.traits().elements().stream().map(Trait.Element::id).toList());
      }
    }
  }

  private void unknown(YamlText where, String word, List<String> known) {
    problems.error(VocabularyProblem.UNKNOWN, where.place(), word, Spelling.hint(word, known));
  }
}
