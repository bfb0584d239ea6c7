// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.List;
import org.plumbline.wording.Words;

/**
 * What answers of a provider become: a document of their own.
 *
 * @param document its id
 * @param round 1 for the first answers, 2 for the next
 * @param covers what the offer says it looks after; "everything" stands for these
 * @param words in which its title is said
 */
public record Reply(String document, int round, List<String> covers, Words words) {
  public Reply {
    covers = List.copyOf(covers);
  }

  /** Two rounds of answers have two titles, so that each is quoted by its own. */
  String title(String provider) {
    return round > 1
        ? words.say(FormWord.ANSWERS_AGAIN, provider, round)
        : words.say(FormWord.ANSWERS_OF, provider);
  }
}
