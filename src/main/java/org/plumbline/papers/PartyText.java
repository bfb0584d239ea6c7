// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the party of a row is written as. */
sealed interface PartyText {
  /** Words that papers use, for a message. */
  List<String> WORDS =
      List.of("provider", "joint", "client", "not-applicable", "member:<id>", "joint:<id>");

  /** A party without a name. */
  record Party(Row.Party party) implements PartyText {}

  /** A member of the arrangement, alone or with the client's own staff. */
  record Member(String id, boolean withClient) implements PartyText {}

  /** All members the row lists. */
  record Members() implements PartyText {}

  /** Nobody: the word leaves open who acts. */
  record Ask() implements PartyText {}

  /** Reads the word; empty where it is none of a table. */
  static Optional<PartyText> read(String word, String provider) {
    String bare = word.strip().toLowerCase(Locale.ROOT);
    for (String party : List.of("member:", "joint:")) {
      if (bare.startsWith(party)) {
        String id = word.strip().substring(party.length()).strip();
        return Optional.of(new Member(id, party.equals("joint:")));
      }
    }
    if (bare.equals("members")) {
      return Optional.of(new Members());
    }
    return TableWords.open(word)
        ? Optional.of(new Ask())
        : TableWords.party(word, provider).map(Party::new);
  }
}
