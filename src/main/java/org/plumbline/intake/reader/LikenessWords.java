// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a passage by which it is compared.
 *
 * @param small words that tell nothing
 * @param endings cut off, the longest first
 * @param classes words that papers use for one another
 */
record LikenessWords(Set<String> small, List<String> endings, WordClasses classes) {
  /** Stands for every number. */
  private static final String NUMBER = "#";

  private static final int SHORTEST = 3;

  LikenessWords {
    small = Set.copyOf(small);
    endings = List.copyOf(endings);
  }

  /** How many words of a text tell something. */
  int telling(String text) {
    int out = 0;
    for (String word : all(text)) {
      out += small.contains(word) ? 0 : 1;
    }
    return out;
  }

  /** All words of a text in their order: runs of letters from a to z, and numbers. */
  static List<String> all(String text) {
    String folded = Wording.folded(text);
    List<String> out = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int from = at;
      char first = folded.charAt(at++);
      if (letter(first)) {
        while (at < folded.length() && letter(folded.charAt(at))) {
          at++;
        }
        out.add(folded.substring(from, at));
      } else if (digit(first)) {
        while (at < folded.length() && inNumber(folded.charAt(at))) {
          at++;
        }
        out.add(NUMBER);
      }
    }
    return out;
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean inNumber(char c) {
    return digit(c) || c == '.' || c == ',';
  }

  /** A word without its ending. */
  String root(String word) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
