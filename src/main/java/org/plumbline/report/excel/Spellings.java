// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.phrase.Key;
import org.plumbline.report.tracking.Marked;
import org.plumbline.wording.Words;

/**
 * The words of a list as they stand in an earlier workbook: those of this run's language, or the
 * English ones of version 0.1.0, in any case.
 */
final class Spellings<T extends Enum<T> & Key> {
  private final Map<String, T> known = new HashMap<>();

  Spellings(T[] list, Words words) {
    for (T each : list) {
      known.put(folded(words.say(each)), each);
    }
    for (T each : list) {
      known.putIfAbsent(folded(first(each)), each);
    }
  }

  Marked<T> read(String text) {
    Optional<T> found = Optional.ofNullable(known.get(folded(text)));
    return new Marked<>(found, found.isPresent() ? "" : text);
  }

  /** What version 0.1.0 called a member of a list, such as {@code Due date}. */
  static String first(Enum<?> constant) {
    String name = constant.name().replace('_', ' ');
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
