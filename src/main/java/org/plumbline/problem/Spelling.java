// SPDX-License-Identifier: Apache-2.0
package org.plumbline.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.phrase.Phrase;

/** Guesses what was meant by a word that is not known. */
public final class Spelling {
  private static final int FEW = 12;

  /** A longer word is no slip of a known one, and comparing it takes long. */
  private static final int LONGEST = 100;

  private Spelling() {}

  /**
   * What to suggest for a word that is not known: the nearest known one, or all if they are few.
   */
  public static Phrase hint(String word, Collection<String> known) {
    return nearest(word, known)
        .map(near -> Phrase.of(NearWord.MEANT, near))
        .orElseGet(
            () -> few(known) ? Phrase.of(NearWord.KNOWN, quoted(known)) : Phrase.of(NearWord.NONE));
  }

  /** The same, and after it where such words are declared. */
  public static Phrase hint(String word, Collection<String> known, Phrase where) {
    return nearest(word, known)
        .map(near -> Phrase.of(NearWord.MEANT_AND, near, where))
        .orElseGet(() -> few(known) ? Phrase.of(NearWord.KNOWN_AND, quoted(known), where) : where);
  }

  /** Words of the user or the data, marked as such. */
  public static List<String> quoted(Collection<String> words) {
    return words.stream().map(word -> "`" + word + "`").toList();
  }

  private static boolean few(Collection<String> known) {
    return !known.isEmpty() && known.size() <= FEW;
  }

  /** The known word within a third of its length in edits, if any. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return nearest(word, known, 1).stream().findFirst();
  }

  /** Up to so many known words within a third of their length in edits, the nearest first. */
  public static List<String> nearest(String word, Collection<String> known, int most) {
    if (word.length() > LONGEST) {
      return List.of();
    }
    String w = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(
            k ->
                k.toLowerCase(Locale.ROOT).contains(w) && w.length() > 3
                    || distance(w, k.toLowerCase(Locale.ROOT)) <= Math.max(1, k.length() / 3))
        .sorted(
            Comparator.comparingInt((String k) -> distance(w, k.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], row[j - 1]) + 1);
      }
      previous = row;
    }
    return previous[b.length()];
  }
}
