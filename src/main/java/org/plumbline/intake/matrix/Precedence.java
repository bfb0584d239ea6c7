// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of letters and word holds where they differ, by a sentence of the file itself.
 *
 * @param letters nouns for the letters and marks
 * @param type nouns for the column with a word for who acts
 * @param differ by which a sentence speaks of a difference
 * @param verbs by which one holds
 * @param by verbs before the one that holds: go by the letters
 */
record Precedence(
    Set<String> letters, Set<String> type, Set<String> differ, Set<String> verbs, Set<String> by) {
  static final Precedence NONE = new Precedence(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** Words between the noun and its verb: the column "Ownership" of this sheet holds. */
  private static final int NEAR = 5;

  /** True where a head says that its own column holds. */
  boolean ownColumn(String head) {
    String words = Plain.words(head);
    return verbs.stream().anyMatch(v -> words.contains(" this column " + v + " "));
  }

  /** So short, a sentence of a difference that names one of both speaks of them. */
  private static final int SHORT = 60;

  /** More than the length of any noun. */
  private static final int FAR = 100;

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
    boolean differs = latest(words, differ) >= 0 && (both || words.length() <= SHORT);
    return differs ? after(words, head) : Optional.empty();
  }

  /** What a sentence tells to go by where both differ. */
  private Optional<Layout.Prefers> after(String words, String head) {
    for (String verb : by) {
      int at = words.indexOf(" " + verb + " ");
      if (at < 0) {
        continue;
      }
      String after = first(words.substring(at + verb.length() + 1));
      int byLetters = earliest(after, letters);
      int byType = Math.min(earliest(after, type), earliest(after, Set.of(Plain.word(head))));
      if (byLetters != byType) {
        return Optional.of(byLetters < byType ? Layout.Prefers.LETTERS : Layout.Prefers.TYPE);
      }
    }
    return Optional.empty();
  }

  private static String first(String after) {
    String[] words = after.strip().split(" ");
    return " " + String.join(" ", List.of(words).subList(0, Math.min(words.length, NEAR))) + " ";
  }

  private static int earliest(String text, Set<String> nouns) {
    return nouns.stream()
        .filter(n -> !n.isEmpty())
        .mapToInt(n -> text.indexOf(" " + n + " "))
        .filter(at -> at >= 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static String last(String before) {
    String[] words = before.strip().split(" ");
    int from = Math.max(0, words.length - NEAR);
    return " " + String.join(" ", java.util.Arrays.asList(words).subList(from, words.length)) + " ";
  }

  /** Where the last of the nouns ends; of two that end together the longer is meant. */
  private static int latest(String text, Set<String> nouns) {
    int best = -1;
    for (String noun : nouns) {
      int at = noun.isEmpty() ? -1 : text.lastIndexOf(" " + noun + " ");
      if (at >= 0) {
        best = Math.max(best, (at + noun.length()) * FAR + noun.length());
      }
    }
    return best;
  }
}
