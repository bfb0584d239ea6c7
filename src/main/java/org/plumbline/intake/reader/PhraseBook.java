// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;

/**
 * What the reader knows: wordings by subject, and what words do.
 *
 * @param phrases in the order of their files
 * @param manner words that change what others say
 * @param implied promises that the same words hold beside the one they name
 * @param heads of columns and rows of tables, and what their cells promise
 * @param parties how papers name who provides and who is the client
 * @param doubt when a suggestion is doubtful
 * @param prices how papers write prices
 * @param times how papers write times
 * @param examples sentences and cells that the vocabulary must read as they say
 * @param likeness passages that people have read
 */
public record PhraseBook(
    List<Phrase> phrases,
    Manner manner,
    List<Implied> implied,
    List<Head> heads,
    PartyWords parties,
    DoubtRule doubt,
    PriceWords prices,
    Quantities times,
    List<Example> examples,
    Likeness likeness) {
  public PhraseBook {
    phrases = List.copyOf(phrases);
    heads = List.copyOf(heads);
    implied = List.copyOf(implied);
    examples = List.copyOf(examples);
  }

  /** True where some phrase of a subject stands in the words. */
  boolean speaks(String subject, String folded) {
    return phrases.stream()
        .filter(p -> p.subject().equals(subject) && !p.is(Phrase.Mark.SLOGAN))
        .anyMatch(p -> p.words().stream().anyMatch(w -> w.in(folded)));
  }

  /**
   * Where a cell stands.
   *
   * @param under heading over the table
   * @param column head of the column
   * @param row name of the row
   */
  public record CellOf(String under, String column, String row) {}

  /**
   * A sentence or a cell with what it must be read as.
   *
   * @param cell where the words stand in a table; empty for a sentence
   * @param held whether something is held by the provider
   * @param number with its unit, such as {@code 1 month}; empty where none is asked for
   */
  public record Example(
      String subject,
      String words,
      boolean held,
      String number,
      java.util.Optional<CellOf> cell,
      org.plumbline.problem.Place place) {}
}
