// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with a file that writes a provider's papers down. */
enum OfferFileProblem implements ProblemKey {
  /** An element that stands under another trait. */
  ELEMENT_ELSEWHERE("PAP-001", "", "element", "trait", "owner"),
  /** A promise that no rule asks for in its own name. */
  NAMES_NO_RULE("PAP-001", "rule", "trait", "naming"),
  /** A statement with neither a level, a number nor an element. */
  NOTHING_SAID("PAP-002", "", "trait"),
  /** An element that is only aimed at and not promised. */
  NOT_PROMISED("PAP-002", "aimed", "element"),
  /** A fact of the organization among the terms of a provider. */
  OF_ORGANISATION("PAP-003", "", "trait"),
  /** Two papers with one id. */
  DOCUMENT_TWICE("PAP-004", "", "id"),
  /** A paper that accepts itself or is a part of itself. */
  DOCUMENT_ITSELF("PAP-004", "itself", "id"),
  /** Neither a day, a month nor a year. */
  DATE("PAP-006", "", "value", "key"),
  /** A running service with an interval. */
  TWO_RHYTHMS("PAP-007", ""),
  /** Nothing says which of several papers speaks. */
  WHICH_DOCUMENT("PAP-008", "", "subject"),
  /** No words that prove it. */
  NO_WORDS("PAP-009", "", "subject"),
  /** A word of a table that leaves open who acts. */
  PARTY_OPEN("PAP-010", "", "word"),
  PARTY("PAP-010", "unknown", "word", "known"),
  /** A row for several members outside a table over all of them. */
  PARTY_OF_TABLE("PAP-010", "table", "word"),
  /** Rows that nobody has held against the table. */
  ROWS_WAIT("PAP-010", "waiting", "count"),
  /** A member that is no offer. */
  MEMBER("PAP-011", "", "word", "near"),
  MEMBER_TWICE("PAP-011", "twice", "word"),
  NO_MEMBERS("PAP-011", "none"),
  /** Read by a program and not yet confirmed by a person: it does not count. */
  WAITING("PAP-012", "", "count");

  private final Spec spec;

  OfferFileProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
