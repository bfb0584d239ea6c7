// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.capability.AgreementRule;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Clause;
import org.plumbline.capability.Clauses;
import org.plumbline.capability.NamedFunction;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;

/**
 * One thing to write into the papers of one member.
 *
 * @param member id of the member
 * @param kind what sort of thing
 * @param subject trait, element, function, act, topic, rule, system or area; empty for a signature
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
    /** The agreement on data is made for one more rule. */
    RULE("rule:"),
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

  /** The same for the same thing in every run on the same papers: whose papers, and what. */
  public String key() {
    return member + "/" + spelling();
  }

  /** What writes a missing thing. */
  static Fix of(String member, Missing missing) {
    return new Fix(member, Kind.of(missing.kind()), missing.subject());
  }

  /**
   * The skeleton of a clause that writes it; one for every subject of its kind bears this subject.
   *
   * @param rank rank to reach, of a trait
   */
  public Optional<Clause> clause(Clauses clauses, Vocabulary vocabulary, int rank) {
    Optional<Clause> found =
        kind == Kind.LEVEL ? clauses.of(vocabulary.known(subject), rank) : clauses.of(spelling());
    return found.map(c -> c.about(title(vocabulary)));
  }

  /**
   * What it is about as a person calls it: title of the act, the term, the promise or the function;
   * a system by its own name; empty for a signature.
   */
  public String title(Vocabulary vocabulary) {
    Capability act = vocabulary.capabilities().get(subject);
    if (act != null) {
      return act.title();
    }
    Optional<String> known =
        switch (kind) {
          case SYSTEM -> Optional.of(subject);
          case LEVEL -> vocabulary.traits().find(subject).map(Trait::title);
          case ELEMENT -> vocabulary.traits().element(subject).map(Trait.Element::title);
          case FUNCTION ->
              Optional.ofNullable(vocabulary.functions().get(subject)).map(NamedFunction::title);
          case RULE -> vocabulary.agreementRules().find(subject).map(AgreementRule::agreement);
          default -> Optional.empty();
        };
    return known.orElseGet(() -> subject.replace('-', ' '));
  }

  /** Spelling within one member's papers, such as {@code cover:imaging servers}. */
  public String spelling() {
    return kind.prefix() + subject;
  }
}
