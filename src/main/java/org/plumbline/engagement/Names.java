// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Looks up the names an organisation or offer file uses; an unknown one is reported. */
record Names(Vocabulary vocabulary, Problems problems) {

  /** True when the word is known. */
  boolean known(String what, YamlText text, Collection<String> known, String code, String where) {
    if (known.contains(text.value())) {
      return true;
    }
    if (!text.value().isEmpty()) {
      problems.error(
          code,
          text.place(),
          "unknown " + what + " `" + text.value() + "`",
          Spelling.help(text.value(), known, where));
    }
    return false;
  }

  boolean capability(YamlText text) {
    return known(
        "capability",
        text,
        vocabulary.capabilities().keySet(),
        "ENG-002",
        "capabilities are declared in controls/vocabulary/capabilities.yaml");
  }

  Set<String> capabilities(YamlMap map, String key) {
    Set<String> out = new LinkedHashSet<>();
    map.texts(key).stream().filter(this::capability).forEach(t -> out.add(t.value()));
    return out;
  }

  Set<String> functions(YamlMap map, String key) {
    return all(
        map,
        key,
        "function",
        vocabulary.functions().keySet(),
        "ENG-003",
        "functions are declared in controls/vocabulary/functions.yaml");
  }

  Set<String> systems(YamlMap map, String key, Collection<String> systemIds) {
    return all(map, key, "system", systemIds, "ENG-004", "systems are listed in organisation.yaml");
  }

  Set<String> all(
      YamlMap map, String key, String what, Collection<String> known, String code, String where) {
    Set<String> out = new LinkedHashSet<>();
    for (YamlText text : map.texts(key)) {
      if (known(what, text, known, code, where)) {
        out.add(text.value());
      }
    }
    return out;
  }

  Optional<SystemClass> systemClass(YamlText text) {
    known("system class", text, SystemClass.spellings(), "ENG-005", "");
    return SystemClass.of(text.value());
  }

  Set<SystemClass> classes(YamlMap map, String key) {
    Set<SystemClass> out = new LinkedHashSet<>();
    map.texts(key).forEach(text -> systemClass(text).ifPresent(out::add));
    return out;
  }

  /** The word under a key, which must be one of these; the first when it is absent or unknown. */
  String word(YamlMap map, String key, List<String> words) {
    Optional<YamlText> text = map.optional(key);
    return text.isPresent() && known(key, text.get(), words, "ENG-006", "")
        ? text.get().value()
        : words.get(0);
  }
}
