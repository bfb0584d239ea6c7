// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule that an agreement on data can be made for.
 *
 * @param id name in files, such as {@code hipaa}
 * @param title as people call it
 * @param agreement what people call an agreement for it
 * @param protects the information it is about
 * @param laws regimes whose controls ask for an agreement that is for this rule
 * @param citation where the law says what the agreement must hold
 * @param why why an agreement for another rule does not serve
 * @param words words of papers that name it
 */
public record AgreementRule(
    String id,
    String title,
    String agreement,
    String protects,
    Set<String> laws,
    String citation,
    String why,
    List<String> words) {
  public AgreementRule {
    laws = Collections.unmodifiableSet(new TreeSet<>(laws));
    words = List.copyOf(words);
  }

  /**
   * Whether words of a paper name it, whole words only.
   *
   * @param client common words by which the paper calls its client
   */
  boolean namedIn(String text, Set<String> client) {
    String said = plain(text);
    return words.stream()
        .map(word -> ofOthers(plain(word), client))
        .anyMatch(w -> said.contains(w) || said.contains(w.stripTrailing() + "s "));
  }

  /**
   * Where the client is called Customer, "Customer information" is its own and names no rule;
   * "Customer's customer information" does.
   */
  private static String ofOthers(String word, Set<String> client) {
    Optional<String> own =
        client.stream().map(AgreementRule::plain).filter(word::startsWith).findFirst();
    return own.map(called -> called + "s" + word).orElse(word);
  }

  private static String plain(String text) {
    return ' ' + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + ' ';
  }
}
