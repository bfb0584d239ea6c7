// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.catalogue.Need;

/** The smallest papers that show a rule: two servers, people of one's own, and what a test adds. */
abstract class SmallPapers {
  static final String CONTROL = "a control";

  final Draft draft = new Draft();

  @BeforeEach
  void two_servers_that_store_data() {
    for (String id : List.of("files", "mail")) {
      Draft.OfSystem system = new Draft.OfSystem();
      system.id = id;
      draft.systems.add(system);
    }
    draft.staff = 2;
  }

  Draft.OfMember member(String kind) {
    return member("provider", kind);
  }

  Draft.OfMember member(String id, String kind) {
    Draft.OfMember out = new Draft.OfMember(id, Cases.KINDS.get(kind));
    draft.members.add(out);
    return out;
  }

  static Draft.OfStatement statement(Draft.OfMember member, String trait) {
    Draft.OfStatement out = new Draft.OfStatement(Cases.VOCABULARY.known(trait));
    member.statements.add(out);
    return out;
  }

  static Draft.OfStatement level(Draft.OfMember member, String trait, int level) {
    Draft.OfStatement out = statement(member, trait);
    out.level = OptionalInt.of(level);
    return out;
  }

  Digest digest() {
    return draft.judge().members().get(0).digest();
  }

  Finding found(String act) {
    return draft.judge().find(Need.of(Cases.VOCABULARY.capabilities().get(act)), CONTROL);
  }

  Outcome outcome(String act) {
    return found(act).outcome();
  }

  List<String> missing(String act) {
    return found(act).missing().stream().map(Cases::spelled).sorted().toList();
  }
}
