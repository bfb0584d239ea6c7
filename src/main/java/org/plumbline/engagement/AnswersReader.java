// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.capability.Declared;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Facts;
import org.plumbline.papers.DateText;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads an organisation's answers to the fact questions, and its named people. */
record AnswersReader(YamlMap organisation, Names names) {
  /** The key of an owner of everything that has no other. */
  static final String ALL = "all";

  private static final String VALUE = "value";

  /** The answers; a fact answered {@code unknown} is left out. */
  Facts facts() {
    Map<String, Integer> out = new TreeMap<>();
    Map<String, Facts.Ground> grounds = new TreeMap<>();
    Optional<YamlMap> map = organisation.map("facts");
    if (map.isPresent()) {
      for (String key : map.get().keys()) {
        answer(map.get(), key).ifPresent(answer -> out.put(key, answer));
        if (map.get().isMap(key)) {
          grounds.put(key, ground(map.get().map(key).orElseThrow()));
        }
      }
    }
    return new Facts(out, grounds);
  }

  private Facts.Ground ground(YamlMap map) {
    return new Facts.Ground(
        DateText.read(map, "date", names.problems()),
        map.textOr("source", ""),
        map.textOr("confirmed_by", ""));
  }

  private Optional<Integer> answer(YamlMap map, String key) {
    Map<String, Fact> known = names.vocabulary().facts();
    YamlText asked = new YamlText(key, map.placeOfKey(key));
    names.known(NameProblem.FACT, asked, known.keySet(), Declared.FACTS);
    Fact fact = known.get(key);
    if (map.isMap(key)) {
      YamlMap dated = map.map(key).orElseThrow().allow(VALUE, "date", "source", "confirmed_by");
      return fact == null ? Optional.empty() : answer(dated, VALUE, fact);
    }
    return fact == null ? Optional.empty() : answer(map, key, fact);
  }

  private static Optional<Integer> answer(YamlMap map, String key, Fact fact) {
    String answer = map.text(key).value();
    if (answer.isEmpty() || answer.equals("unknown")) {
      return Optional.empty();
    }
    if (fact.number()) {
      return Optional.of(map.wholeNumber(key, 0));
    }
    return Optional.of(map.yes(key, false) ? 1 : 0);
  }

  /** Who answers for security, by role. */
  Map<OfficialRole, String> officials() {
    Map<OfficialRole, String> out = new EnumMap<>(OfficialRole.class);
    Optional<YamlMap> map = organisation.map("officials");
    for (String key : map.map(YamlMap::keys).orElse(Set.of())) {
      YamlMap officials = map.orElseThrow();
      String name = officials.name(key).value();
      Optional<OfficialRole> role = OfficialRole.of(key.replace("ising", "izing"));
      YamlText word = new YamlText(key, officials.placeOfKey(key));
      if (role.isEmpty()) {
        names.known(NameProblem.ROLE, word, OfficialRole.spellings());
      } else if (out.putIfAbsent(role.get(), name) != null) {
        names.problems().error(OrganisationProblem.ROLE_TWICE, word.place(), key);
      }
    }
    return out;
  }

  /**
   * Who does what the organisation keeps.
   *
   * @param controls ids of all controls that can be owned
   */
  Map<String, String> owners(Set<String> controls) {
    Set<String> known = new LinkedHashSet<>(names.vocabulary().capabilities().keySet());
    known.add(ALL);
    known.addAll(controls);
    Map<String, String> out = new LinkedHashMap<>();
    Optional<YamlMap> map = organisation.map("owners");
    for (String key : map.map(YamlMap::keys).orElse(Set.of())) {
      YamlMap owners = map.orElseThrow();
      YamlText owned = new YamlText(key, owners.placeOfKey(key));
      if (names.known(NameProblem.OWNED, owned, known, Listed.OWNED)) {
        out.put(key, owners.name(key).value());
      }
    }
    return out;
  }
}
