// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import org.plumbline.phrase.Phrase;

/**
 * A condition on one fact: it holds, or its number is at least so much. Unknown counts as holding.
 *
 * @param fact the fact asked
 * @param atLeast least number, or 1 for a yes
 */
public record FactRule(Fact fact, int atLeast) {

  /** True unless the organisation's answer says otherwise. */
  public boolean holds(Facts facts) {
    Integer answer = facts.answer(fact.id());
    return answer == null || answer >= atLeast;
  }

  /** The rule for readers, by the plain title of the fact. */
  public Phrase says() {
    return fact.number()
        ? Phrase.of(FactWord.AT_LEAST, fact.title(), atLeast)
        : Phrase.of(FactWord.YES, fact.title());
  }
}
