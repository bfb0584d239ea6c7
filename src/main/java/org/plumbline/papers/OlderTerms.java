// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.ArrayList;
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
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the terms of an older offer and says them in the levels of today. */
record OlderTerms(Vocabulary vocabulary, OlderOffers older, Problems problems) {

  /** Statements by trait, in the order of the file; a trait the file states itself comes first. */
  Map<String, Map<String, Object>> read(YamlMap offer, List<Message> messages) {
    Map<String, Map<String, Object>> out = new LinkedHashMap<>();
    Optional<YamlMap> terms = offer.map("terms");
    if (terms.isPresent()) {
      Set<String> own = terms.get().keys();
      for (String key : own) {
        Map<String, Object> said = said(terms.get(), key);
        YamlText word = new YamlText(key, terms.get().placeOfKey(key));
        if (known(word)) {
          changed(word, said, own, out, messages);
        }
      }
    }
    return out;
  }

  private boolean known(YamlText word) {
    Set<String> names = new LinkedHashSet<>(older.traits());
    vocabulary.traits().all().forEach(t -> names.add(t.id()));
    return WhereReader.known(word, "terms", names, problems).isPresent();
  }

  private static Map<String, Object> said(YamlMap terms, String key) {
    Map<String, Object> out = new LinkedHashMap<>();
    if (!terms.isMap(key)) {
      out.put("level", terms.text(key).value());
      return out;
    }
    YamlMap map = terms.map(key).orElse(terms);
    List<String> keys = new ArrayList<>(Migration.values());
    keys.addAll(List.of("clause", "words", "covers"));
    map.allow(keys.toArray(String[]::new));
    for (String each : keys) {
      if (each.equals("covers") && map.has(each)) {
        out.put(each, ScopeWords.list(map, each));
      } else if (map.has(each)) {
        out.put(each, map.textOr(each, ""));
      }
    }
    return out;
  }

  private void changed(
      YamlText trait,
      Map<String, Object> said,
      Set<String> own,
      Map<String, Map<String, Object>> out,
      List<Message> messages) {
    String level = String.valueOf(said.getOrDefault("level", ""));
    Optional<OlderOffers.Change> change = older.of(trait.value(), level);
    if (change.isEmpty()) {
      same(trait, level, said, out);
      return;
    }
    Map<String, String> becomes = change.get().becomes();
    List<String> now = new ArrayList<>();
    becomes.forEach(
        (to, as) -> {
          now.add(to + ": " + as);
          boolean saidApart = !to.equals(trait.value()) && own.contains(to);
          if (!saidApart) {
            Map<String, Object> statement = new LinkedHashMap<>(said);
            statement.put("level", as);
            out.put(to, statement);
          }
        });
    Where where =
        new Where(
            "",
            String.valueOf(said.getOrDefault("clause", "")),
            String.valueOf(said.getOrDefault("words", "")),
            trait.place());
    boolean renamed = !becomes.equals(Map.of(trait.value(), level));
    if (renamed) {
      messages.add(
          new Message(
              Message.Kind.OLD_SPELLING, trait.value() + ": " + level, now, where));
    }
    if (!change.get().ask().isEmpty()) {
      messages.add(
          new Message(
              Message.Kind.ELEMENTS_NOT_SAID,
              trait.value() + ": " + level,
              change.get().ask(),
              where));
    }
  }

  private void same(
      YamlText trait, String level, Map<String, Object> said, Map<String, Map<String, Object>> out) {
    Optional<Trait> known = vocabulary.traits().find(trait.value());
    List<String> levels =
        known.map(t -> t.levels().stream().map(Level::name).toList()).orElse(List.of());
    boolean fits =
        level.isEmpty()
            || WhereReader.known(
                    new YamlText(level, trait.place()), trait.value(), levels, problems)
                .isPresent();
    if (known.isPresent() && fits) {
      out.put(trait.value(), said);
    }
  }
}
