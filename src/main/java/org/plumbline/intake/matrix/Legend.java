// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The letters and signs that a file explains itself: {@code P = provider performs}, {@code ○ is
 * informed}, or a small table of two columns.
 *
 * @param cells codes that name a party
 * @param acts codes that make the party of a column act
 * @param told codes that only tell or ask it, or give it no part
 */
record Legend(Map<String, Acts> cells, Set<String> acts, Set<String> told) {

  /**
   * Words of a meaning.
   *
   * @param acts by which a party acts
   * @param told by which it is told or asked
   * @param nobody by which it has no part
   */
  record Meanings(Set<String> acts, Set<String> told, Set<String> nobody) {
    static final Meanings NONE = new Meanings(Set.of(), Set.of(), Set.of());

    /** True where a meaning says that the party is told, asked, or has no part. */
    boolean tells(String words) {
      return says(told, words) || says(nobody, words);
    }

    /** True where a meaning says that the party acts. */
    boolean acting(String words) {
      return says(acts, words);
    }

    private static boolean says(Set<String> words, String meaning) {
      return words.stream().anyMatch(w -> meaning.contains(" " + w + " "));
    }
  }

  /** A file explains nothing. */
  static final Legend NONE = new Legend(Map.of(), Set.of(), Set.of());

  /** The party that a meaning names; of two, both act. */
  static Optional<Acts> who(String meaning, TableVocabulary vocabulary, People people) {
    Optional<PartyCell> cell = PartyCell.read(meaning, vocabulary, people);
    if (cell.isPresent()) {
      return Optional.of(cell.get().acts());
    }
    boolean named = people.provider(meaning) || people.client(meaning);
    if (!named && names(Acts.OTHER, meaning, vocabulary)) {
      return Optional.of(Acts.OTHER);
    }
    boolean provider = people.provider(meaning) || names(Acts.PROVIDER, meaning, vocabulary);
    boolean client = people.client(meaning) || names(Acts.CLIENT, meaning, vocabulary);
    if (names(Acts.JOINT, meaning, vocabulary) || provider && client) {
      return Optional.of(Acts.JOINT);
    }
    if (names(Acts.NOT_APPLICABLE, meaning, vocabulary)) {
      return Optional.of(Acts.NOT_APPLICABLE);
    }
    return provider
        ? Optional.of(Acts.PROVIDER)
        : client ? Optional.of(Acts.CLIENT) : Optional.empty();
  }

  private static boolean names(Acts acts, String meaning, TableVocabulary vocabulary) {
    String words = Plain.words(meaning);
    return vocabulary.parties().getOrDefault(acts, Set.of()).stream()
        .anyMatch(p -> words.contains(Plain.words(p)));
  }
}
