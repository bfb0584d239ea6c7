// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Facts;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads an organisation's answers to the fact questions, and its named people. */
record AnswersReader(YamlMap organisation, Names names) {

  /** The answers; a fact answered {@code unknown} is left out. */
  Facts facts() {
    Map<String, Integer> out = new TreeMap<>();
    Optional<YamlMap> map = organisation.map("facts");
    if (map.isPresent()) {
      for (String key : map.get().keys()) {
        answer(map.get(), key).ifPresent(answer -> out.put(key, answer));
      }
    }
    return new Facts(out);
  }

  private Optional<Integer> answer(YamlMap map, String key) {
    Map<String, Fact> known = names.vocabulary().facts();
    names.known(
        "fact",
        new YamlText(key, map.placeOfKey(key)),
        known.keySet(),
        "ENG-010",
        "facts are declared in controls/vocabulary/facts.yaml");
    Fact fact = known.get(key);
    String answer = map.text(key).value();
    if (fact == null || answer.isEmpty() || answer.equals("unknown")) {
      return Optional.empty();
    }
    if (fact.number()) {
      return Optional.of(map.wholeNumber(key, 0));
    }
    return Optional.of(map.yes(key, false) ? 1 : 0);
  }

  /** A mapping of texts, such as officials or owners. */
  Map<String, String> texts(String key) {
    Map<String, String> out = new LinkedHashMap<>();
    Optional<YamlMap> map = organisation.map(key);
    if (map.isPresent()) {
      map.get().keys().forEach(each -> out.put(each, map.get().text(each).value()));
    }
    return out;
  }
}
