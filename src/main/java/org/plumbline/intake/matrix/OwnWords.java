// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of one table for who acts, by what its rows say beside them. */
final class OwnWords {
  private final Map<String, List<Acts>> by = new LinkedHashMap<>();

  /** A row has the word, and these act by what its other columns say. */
  void add(String word, Acts acts) {
    by.computeIfAbsent(word, k -> new ArrayList<>()).add(acts);
  }

  /** Who acts by each word in two of three rows; a word that is used in all ways is none. */
  Map<String, Acts> usual() {
    Map<String, Acts> out = new LinkedHashMap<>();
    by.forEach((word, acts) -> usual(acts).ifPresent(a -> out.put(word, a)));
    return out;
  }

  private static Optional<Acts> usual(List<Acts> all) {
    return all.stream()
        .filter(a -> all.stream().filter(a::equals).count() * 3 >= all.size() * 2)
        .findFirst();
  }
}
