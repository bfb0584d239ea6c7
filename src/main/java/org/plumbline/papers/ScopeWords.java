// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import java.util.Optional;
import org.plumbline.yaml.YamlMap;

/** Reads words of a scope: classes, tags and ids of systems, classes in either spelling. */
final class ScopeWords {
  private ScopeWords() {}

  /** Empty where the key is absent; an empty list where the paper does not say of which. */
  static Optional<List<String>> read(YamlMap map, String key) {
    return map.has(key) ? Optional.of(list(map, key)) : Optional.empty();
  }

  /** No words where the key is absent. */
  static List<String> list(YamlMap map, String key) {
    return map.texts(key).stream().map(text -> spelled(text.value())).toList();
  }

  private static String spelled(String word) {
    return word.equals("specialized") ? "specialised" : word;
  }
}
