// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.capability.Clause;
import org.plumbline.capability.Clauses;
import org.plumbline.capability.Vocabulary;

/**
 * One thing to write into the papers of one member.
 *
 * @param member id of the member
 * @param kind what sort of thing
 * @param subject trait, element, function, act, topic, system or area; empty for a signature
 */
public record Fix(String member, Kind kind, String subject) {

  /** Sorts of things to write. */
  public enum Kind {
    /** A trait, at the highest rank an open control asks. */
    LEVEL(""),
    ELEMENT("has:"),
    FUNCTION("name:"),
    DELIVERABLE("deliver:"),
    INTERVAL("interval:"),
    TOPIC("topic:"),
    INDEPENDENT("independent:"),
    ORDER("order:"),
    /** The provider's duties extend to a system. */
    SYSTEM("cover:"),
    CONTRACT("sign:contract"),
    MATRIX("sign:matrix"),
    /** A service that is not sold yet. */
    AREA("area:"),
    /** An add-on that is taken. */
    TAKE("take:");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    /** What stands before the subject. */
    public String prefix() {
      return prefix;
    }

    private static Kind of(Missing.Kind kind) {
      return valueOf(kind.name().toUpperCase(Locale.ROOT));
    }
  }

  /** What writes a missing thing. */
  static Fix of(String member, Missing missing) {
    return new Fix(member, Kind.of(missing.kind()), missing.subject());
  }

  /**
   * The skeleton of a clause that writes it.
   *
   * @param rank rank to reach, of a trait
   */
  public Optional<Clause> clause(Clauses clauses, Vocabulary vocabulary, int rank) {
    return kind == Kind.LEVEL
        ? clauses.of(vocabulary.known(subject), rank)
        : clauses.of(spelling());
  }

  /** Spelling within one member's papers, such as {@code cover:imaging servers}. */
  public String spelling() {
    return kind.prefix() + subject;
  }
}
