// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads words of closed sets; problem ENG-067, and YAML-014 for a word that is missing. */
record WordReader(Problems problems) {

  /** The word under a key; the first known one, with a problem, when it is another or missing. */
  String word(YamlMap map, String key, List<String> known) {
    YamlText text = map.text(key);
    return text.value().isEmpty() ? known.get(0) : word(text, key, known);
  }

  /** The word of a text; the first known one, with a problem, when it is another. */
  String word(YamlText text, String key, List<String> known) {
    if (known.contains(text.value())) {
      return text.value();
    }
    problems.error(
        PaperProblem.WORD, text.place(), key, text.value(), Spelling.hint(text.value(), known));
    return known.get(0);
  }
}
