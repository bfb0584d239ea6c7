// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;

/**
 * A passage as papers write it, read by a person.
 *
 * @param topics what it speaks of; empty where it speaks of no duty
 * @param words sentence, clause or cell
 * @param row name of its row; empty outside tables
 * @param column head of its column; empty outside tables
 * @param heading over it
 */
record KnownPassage(
    List<Topic> topics, String words, String row, String column, String heading) {
  KnownPassage {
    topics = List.copyOf(topics);
  }

  /**
   * What a passage speaks of.
   *
   * @param subject trait, or a subject that is no trait
   * @param about the thing within the subject; empty where nobody told
   * @param promised false where it is refused, left to the client, praised or only named
   */
  record Topic(String subject, String about, boolean promised) {}
}
