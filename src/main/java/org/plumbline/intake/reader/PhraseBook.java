// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;

/**
 * What the reader knows: wordings by subject, and what words do.
 *
 * @param phrases in the order of their files
 * @param manner words that change what others say
 * @param implied promises that the same words hold beside the one they name
 * @param examples sentences that the vocabulary must read as they say
 */
public record PhraseBook(
    List<Phrase> phrases, Manner manner, List<Implied> implied, List<Example> examples) {
  public PhraseBook {
    phrases = List.copyOf(phrases);
    implied = List.copyOf(implied);
    examples = List.copyOf(examples);
  }

  /**
   * A sentence with what it must be read as.
   *
   * @param held whether something is held by the provider
   * @param number with its unit, such as {@code 1 month}; empty where none is asked for
   */
  public record Example(
      String subject,
      String words,
      boolean held,
      String number,
      org.plumbline.problem.Place place) {}
}
