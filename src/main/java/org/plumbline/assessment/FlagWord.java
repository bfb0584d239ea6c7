// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/** What a flag says in one sentence, with the place that shows it. */
enum FlagWord implements Key {
  OWNER,
  SKILL,
  PRODUCT,
  SELF_REVIEW,
  SCOPE("who", "system"),
  /** The organization's own staff looks after it. */
  SCOPE_OWN("who", "system"),
  EFFORTS("provider", "quoted", "about"),
  UNREAD("provider", "paper"),
  /** The same where a paper that was read names it. */
  UNREAD_NAMED("provider", "paper", "place"),
  /** An act that nobody can hand over. */
  OVER_INHERITED("act", "quoted", "rule"),
  /** An act of the organization that a paper could take on, and this one does not. */
  OVER_INHERITED_HOME("act", "quoted", "rule"),
  /** An act of the organization in which the provider takes part, by the same papers. */
  OVER_INHERITED_PART("act", "quoted", "rule"),
  DOUBLE_OWNER("act", "members"),
  DOUBLE_OWNER_ON("act", "members", "systems"),
  CONTRADICTION("about", "sides"),
  /** A row and a paper. */
  CONTRADICTION_OF_ROW("about", "row", "paper"),
  /** Two rows. */
  CONTRADICTION_OF_ROWS("about", "sides"),
  /** The paper's own words with their place. */
  QUOTED("words", "place"),
  /** A place whose words are not written down. */
  NOT_QUOTED("place"),
  PLACE("paper", "clause"),
  PLACE_WITHOUT_CLAUSE("paper"),
  /** A row of a table, by what it speaks of. */
  PLACE_ROW("paper", "row"),
  ROW("row"),
  MEMBER("member", "quoted");

  private final List<String> arguments;

  FlagWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  Phrase of(Object... values) {
    return Phrase.of(this, values);
  }

  @Override
  public String key() {
    return Key.spelled("flag-says", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
