// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Declared;
import org.plumbline.capability.SystemClass;
import org.plumbline.capability.Vocabulary;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Looks up the names an organisation or offer file uses; an unknown one is reported. */
record Names(Vocabulary vocabulary, Problems problems) {

  /** True when the word is one of a closed set. */
  boolean known(NameProblem problem, YamlText text, Collection<String> known) {
    return known.contains(text.value())
        || unknown(problem, text, Spelling.hint(text.value(), known));
  }

  /** True when the word is one of those listed elsewhere. */
  boolean known(NameProblem problem, YamlText text, Collection<String> known, Key listed) {
    return known.contains(text.value())
        || unknown(problem, text, Spelling.hint(text.value(), known, Phrase.of(listed)));
  }

  /** Always false; an empty word is reported as missing where it is read. */
  private boolean unknown(NameProblem problem, YamlText text, Phrase near) {
    if (!text.value().isEmpty()) {
      problems.error(problem, text.place(), text.value(), near);
    }
    return false;
  }

  boolean capability(YamlText text) {
    return known(
        NameProblem.CAPABILITY, text, vocabulary.capabilities().keySet(), Declared.CAPABILITIES);
  }

  Set<String> capabilities(YamlMap map, String key) {
    Set<String> out = new LinkedHashSet<>();
    map.texts(key).stream().filter(this::capability).forEach(t -> out.add(t.value()));
    return out;
  }

  Set<String> all(
      YamlMap map, String key, NameProblem problem, Collection<String> known, Key listed) {
    Set<String> out = new LinkedHashSet<>();
    for (YamlText text : map.texts(key)) {
      if (known(problem, text, known, listed)) {
        out.add(text.value());
      }
    }
    return out;
  }

  /** A system class, in either spelling of {@code specialised}. */
  Optional<SystemClass> systemClass(YamlText text) {
    YamlText word = new YamlText(text.value().replace("ized", "ised"), text.place());
    known(NameProblem.SYSTEM_CLASS, word, SystemClass.spellings());
    return SystemClass.of(word.value());
  }
}
