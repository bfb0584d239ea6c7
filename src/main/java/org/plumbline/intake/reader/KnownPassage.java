// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A passage as papers write it, read by a person.
 *
 * @param topics what it speaks of; empty where it speaks of no duty
 * @param words sentence, clause or cell
 * @param row name of its row; empty outside tables
 * @param column head of its column; empty outside tables
 * @param heading over it
 */
record KnownPassage(List<Topic> topics, String words, String row, String column, String heading) {
  KnownPassage {
    topics = List.copyOf(topics);
  }

  /** An example of a phrase file, which speaks of its subject. */
  static KnownPassage of(PhraseBook.Example example) {
    PhraseBook.CellOf cell = example.cell().orElse(new PhraseBook.CellOf("", "", ""));
    return new KnownPassage(
        List.of(new Topic(example.subject(), "", example.held())),
        example.words(),
        cell.row(),
        cell.column(),
        cell.under());
  }

  /** True where it speaks of the subject. */
  boolean speaksOf(String subject) {
    return topics.stream().anyMatch(t -> t.subject().equals(subject));
  }

  /** Subjects of which it holds something. */
  Set<String> holds() {
    return topics.stream().filter(Topic::held).map(Topic::subject).collect(Collectors.toSet());
  }

  /**
   * What a passage speaks of.
   *
   * @param subject trait, or a subject that is no trait
   * @param about the thing within the subject; empty where nobody told
   * @param held whether it is promised, and not refused, praised, asked or defined
   */
  record Topic(String subject, String about, boolean held) {}
}
