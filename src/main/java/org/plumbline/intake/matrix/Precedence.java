// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.Optional;
import java.util.Set;

/**
 * Which of letters and word holds where they differ, by a sentence of the file itself.
 *
 * @param letters nouns for the letters and marks
 * @param type nouns for the column with a word for who acts
 * @param differ by which a sentence speaks of a difference
 * @param verbs by which one holds
 */
record Precedence(Set<String> letters, Set<String> type, Set<String> differ, Set<String> verbs) {
  static final Precedence NONE = new Precedence(Set.of(), Set.of(), Set.of(), Set.of());

  /** Words between the noun and its verb: the column "Ownership" of this sheet holds. */
  private static final int NEAR = 5;

  /** True where a head says that its own column holds. */
  boolean ownColumn(String head) {
    String words = Plain.words(head);
    return verbs.stream().anyMatch(v -> words.contains(" this column " + v + " "));
  }

  /** So brief, a sentence about letters or a column speaks of nothing else. */
  private static final int BRIEF = 40;

  /**
   * What a sentence says; empty where it says nothing of them.
   *
   * @param head of the column with the word
   */
  Optional<Layout.Prefers> of(String sentence, String head) {
    String words = Plain.words(sentence);
    boolean both = latest(words, letters) >= 0 && latest(words, type) >= 0;
    if (!both && latest(words, differ) < 0 && words.length() > BRIEF) {
      return Optional.empty();
    }
    for (String verb : verbs) {
      int at = words.indexOf(" " + verb + " ");
      if (at < 0) {
        continue;
      }
      String before = last(words.substring(0, at) + " ");
      int byLetters = latest(before, letters);
      int byType = Math.max(latest(before, type), latest(before, Set.of(Plain.word(head))));
      if (byLetters != byType) {
        return Optional.of(byLetters > byType ? Layout.Prefers.LETTERS : Layout.Prefers.TYPE);
      }
    }
    return Optional.empty();
  }

  private static String last(String before) {
    String[] words = before.strip().split(" ");
    int from = Math.max(0, words.length - NEAR);
    return " " + String.join(" ", java.util.Arrays.asList(words).subList(from, words.length)) + " ";
  }

  private static int latest(String text, Set<String> nouns) {
    return nouns.stream()
        .filter(n -> !n.isEmpty())
        .mapToInt(n -> text.lastIndexOf(" " + n + " "))
        .max()
        .orElse(-1);
  }
}
