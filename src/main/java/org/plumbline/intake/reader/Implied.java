// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.List;

/**
 * A promise that words hold beside the one they name: who runs backup restores on request.
 *
 * @param subject trait of the statement that brings it
 * @param words of which one must stand in the statement or its row; empty asks for none
 * @param not of which none may stand there
 * @param trait that is promised too
 * @param level of that trait; empty where an element is promised
 * @param element of that trait; empty where a level is promised
 */
public record Implied(
    String subject,
    List<Wording> words,
    List<Wording> not,
    String trait,
    String level,
    String element) {
  public Implied {
    words = List.copyOf(words);
    not = List.copyOf(not);
  }

  /** True where a statement of the subject with these words brings the promise. */
  public boolean in(String said, String text) {
    String folded = Wording.folded(text);
    return subject.equals(said)
        && (words.isEmpty() || words.stream().anyMatch(w -> w.in(folded)))
        && not.stream().noneMatch(w -> w.in(folded));
  }
}
