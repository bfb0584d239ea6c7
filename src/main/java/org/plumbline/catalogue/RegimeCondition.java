// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Fact;
import org.plumbline.capability.Trait;
import org.plumbline.phrase.Phrase;

/**
 * When a rule of a regime holds: the language of {@code needs}, over levels, facts and states.
 * There is no negation: a rule says apart what makes it relevant and what lifts it.
 */
public sealed interface RegimeCondition {
  /** Holds of every arrangement. */
  RegimeCondition ALWAYS = new All(List.of());

  boolean holds(RegimeSubject subject);

  /** The parts of it that hold and have a name for readers. */
  default List<Said> said(RegimeSubject subject) {
    return List.of();
  }

  /** Every one of these. */
  record All(List<RegimeCondition> parts) implements RegimeCondition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(RegimeSubject subject) {
      return parts.stream().allMatch(part -> part.holds(subject));
    }

    @Override
    public List<Said> said(RegimeSubject subject) {
      return saidOf(parts, subject);
    }
  }

  /** At least one of these. */
  record Any(List<RegimeCondition> parts) implements RegimeCondition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(RegimeSubject subject) {
      return parts.stream().anyMatch(part -> part.holds(subject));
    }

    @Override
    public List<Said> said(RegimeSubject subject) {
      return saidOf(parts, subject);
    }
  }

  /** A level or more. */
  record Level(Ask.Rank least) implements RegimeCondition {
    @Override
    public boolean holds(RegimeSubject subject) {
      return subject.level(least.trait()) >= least.rank();
    }
  }

  /** An element that is promised. */
  record Has(Trait.Element element) implements RegimeCondition {
    @Override
    public boolean holds(RegimeSubject subject) {
      return subject.has(element);
    }
  }

  /**
   * A yes.
   *
   * @param unanswered whether it holds where nobody answered
   */
  record Yes(Fact fact, boolean unanswered) implements RegimeCondition {
    @Override
    public boolean holds(RegimeSubject subject) {
      Integer answer = subject.fact(fact.id());
      return answer == null ? unanswered : answer > 0;
    }
  }

  /** A number between two others, both included; it holds only where a number was given. */
  record Between(Fact fact, int from, int to) implements RegimeCondition {
    @Override
    public boolean holds(RegimeSubject subject) {
      Integer answer = subject.fact(fact.id());
      return answer != null && answer >= from && answer <= to;
    }
  }

  /** A state of the organization or the arrangement. */
  record Is(RegimeState state) implements RegimeCondition {
    @Override
    public boolean holds(RegimeSubject subject) {
      return subject.is(state);
    }
  }

  /**
   * A condition with a name for readers.
   *
   * @param key where its words stand
   */
  record Said(RegimeCondition of, String key) implements RegimeCondition {
    @Override
    public boolean holds(RegimeSubject subject) {
      return of.holds(subject);
    }

    @Override
    public List<Said> said(RegimeSubject subject) {
      return holds(subject) ? List.of(this) : List.of();
    }

    Phrase phrase() {
      return new Phrase(key, java.util.Map.of());
    }

    /** Whether another one speaks of a higher level of the same trait, which says it all. */
    boolean surpassedBy(Said other) {
      Optional<Ask.Rank> mine = level();
      Optional<Ask.Rank> theirs = other.level();
      return mine.isPresent()
          && theirs.isPresent()
          && mine.get().trait().index() == theirs.get().trait().index()
          && mine.get().rank() < theirs.get().rank();
    }

    private Optional<Ask.Rank> level() {
      return of instanceof Level level ? Optional.of(level.least()) : Optional.empty();
    }
  }

  /** Every condition in it that has a name, whether it holds or not. */
  static List<Said> named(RegimeCondition condition) {
    if (condition instanceof All all) {
      return all.parts().stream().flatMap(part -> named(part).stream()).toList();
    }
    if (condition instanceof Any any) {
      return any.parts().stream().flatMap(part -> named(part).stream()).toList();
    }
    return condition instanceof Said said ? List.of(said) : List.of();
  }

  private static List<Said> saidOf(List<RegimeCondition> parts, RegimeSubject subject) {
    List<Said> held = new ArrayList<>();
    parts.forEach(part -> held.addAll(part.said(subject)));
    return held.stream().filter(one -> held.stream().noneMatch(one::surpassedBy)).toList();
  }
}
