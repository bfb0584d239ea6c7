// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.problem.Problems;
import org.plumbline.capability.Level;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * What levels of older offers become, as {@code controls/vocabulary/older-offers.yaml} says.
 *
 * @param changes by trait and level, in the order of the file
 */
record OlderOffers(Map<String, Change> changes) {
  private static final String FILE = "controls/vocabulary/older-offers.yaml";

  OlderOffers {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }

  /**
   * A level that is written otherwise now.
   *
   * @param becomes levels by trait
   * @param ask promises the older level bundled: elements, traits, acts or functions
   */
  record Change(Map<String, String> becomes, List<String> ask) {
    Change {
      becomes = Collections.unmodifiableMap(new LinkedHashMap<>(becomes));
      ask = List.copyOf(ask);
    }
  }

  /** The change of a level, if there is one. */
  Optional<Change> of(String trait, String level) {
    return Optional.ofNullable(changes.get(trait + ' ' + level));
  }

  /** Traits whose older levels are known here. */
  Set<String> traits() {
    Set<String> out = new LinkedHashSet<>();
    changes.keySet().forEach(k -> out.add(k.substring(0, k.indexOf(' '))));
    return out;
  }

  /** Reads the file below a folder {@code controls}; problems ENG-067 for names nothing has. */
  static OlderOffers read(Path controls, Vocabulary vocabulary, Problems problems) {
    Map<String, Change> out = new LinkedHashMap<>();
    List<YamlMap> items =
        Yaml.read(controls.resolve("vocabulary/older-offers.yaml"), FILE, problems)
            .map(top -> top.allow("levels").maps("levels"))
            .orElse(List.of());
    for (YamlMap map : items) {
      map.allow("trait", "levels", "becomes", "ask");
      Change change = change(map, vocabulary, problems);
      for (YamlText level : map.texts("levels")) {
        out.put(map.text("trait").value() + ' ' + level.value(), change);
      }
    }
    return new OlderOffers(out);
  }

  private static Change change(YamlMap map, Vocabulary vocabulary, Problems problems) {
    Map<String, String> becomes = new LinkedHashMap<>();
    List<String> traits = vocabulary.traits().all().stream().map(Trait::id).toList();
    map.map("becomes")
        .ifPresent(
            now -> {
              for (String key : now.keys()) {
                YamlText word = new YamlText(key, now.placeOfKey(key));
                WhereReader.known(word, "becomes", traits, problems)
                    .flatMap(vocabulary.traits()::find)
                    .flatMap(t -> level(now.text(key), t, problems))
                    .ifPresent(level -> becomes.put(key, level));
              }
            });
    Set<String> names = new LinkedHashSet<>(traits);
    vocabulary.traits().elements().forEach(e -> names.add(e.id()));
    names.addAll(vocabulary.capabilities().keySet());
    names.addAll(vocabulary.functions().keySet());
    List<String> ask = new ArrayList<>();
    map.texts("ask")
        .forEach(t -> WhereReader.known(t, "ask", names, problems).ifPresent(ask::add));
    return new Change(becomes, ask);
  }

  private static Optional<String> level(YamlText word, Trait trait, Problems problems) {
    List<String> levels = trait.levels().stream().map(Level::name).toList();
    return WhereReader.known(word, trait.id(), levels, problems);
  }
}
