// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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
    laws = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(laws));
    words = List.copyOf(words);
  }

  /** Whether words of a paper name it, whole words only. */
  boolean namedIn(String text) {
    String said = plain(text);
    return words.stream()
        .map(AgreementRule::plain)
        .anyMatch(w -> said.contains(w) || said.contains(w.stripTrailing() + "s "));
  }

  private static String plain(String text) {
    return ' ' + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + ' ';
  }
}
