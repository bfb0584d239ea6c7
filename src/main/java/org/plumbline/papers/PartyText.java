// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who acts by a row, in the words of real tables. */
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
    if (bare.startsWith("member:")) {
      return Optional.of(new Member(word.strip().substring("member:".length()).strip(), false));
    }
    if (bare.startsWith("joint:")) {
      return Optional.of(new Member(word.strip().substring("joint:".length()).strip(), true));
    }
    if (bare.equals("members")) {
      return Optional.of(new Members());
    }
    if (Words.ASK.contains(bare) || bare.startsWith("configured by")) {
      return Optional.of(new Ask());
    }
    return party(bare, provider.strip().toLowerCase(Locale.ROOT)).map(Party::new);
  }

  private static Optional<Row.Party> party(String word, String provider) {
    if (Words.PROVIDER.contains(word) || !provider.isEmpty() && word.equals(provider)) {
      return Optional.of(Row.Party.PROVIDER);
    }
    if (Words.JOINT.contains(word)) {
      return Optional.of(Row.Party.JOINT);
    }
    if (Words.CLIENT.contains(word)) {
      return Optional.of(Row.Party.CLIENT);
    }
    return Words.NOBODY.contains(word) ? Optional.of(Row.Party.NOT_APPLICABLE) : Optional.empty();
  }

  /** The words by what they mean. */
  final class Words {
    private static final Set<String> PROVIDER =
        Set.of(
            "provider", "inherited", "msp", "mssp", "esp", "service provider", "yes", "full",
            "fully", "fully inherited");
    private static final Set<String> JOINT =
        Set.of(
            "joint", "shared", "hybrid", "partial", "partially", "a & r", "a&r", "a/r", "both",
            "partially inherited");
    private static final Set<String> CLIENT =
        Set.of("client", "customer", "company", "organization", "organisation", "no", "osc", "you");
    private static final Set<String> NOBODY =
        Set.of("not-applicable", "not applicable", "n/a", "na");
    private static final Set<String> ASK =
        Set.of("yes (optional)", "optional", "tbd", "?", "configured by customer");

    private Words() {}
  }
}
