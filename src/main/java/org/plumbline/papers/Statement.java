// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.Trait;

/**
 * What a paper says of one trait.
 *
 * @param trait what it is about
 * @param level rank it reaches; empty where only elements are promised
 * @param elements separate promises with their words
 * @param where document, clause, words
 * @param covers classes, tags or systems it holds for; absent where it names none; empty where the
 *     paper does not say of which
 * @param of what it is about where the trait is narrower
 * @param clientDuties duties put on the client on which it hangs, conditions in its hand included
 * @param efforts whether it is an effort only; absent where the document decides
 * @param onlyAimedAt elements that are only aimed at
 * @param taken false for an add-on that is not bought or a box that is empty
 * @param onQuote whether it holds only if the quote lists it
 * @param rank rank that replaces that of its document
 * @param onlyIf conditions in the client's hand below which nothing binds, each also a duty
 * @param stated its number and clock, and the words it replaces
 */
public record Statement(
    Trait trait,
    OptionalInt level,
    Map<Trait.Element, String> elements,
    Where where,
    Optional<List<String>> covers,
    Optional<String> of,
    List<String> clientDuties,
    Optional<Boolean> efforts,
    List<String> onlyAimedAt,
    boolean taken,
    boolean onQuote,
    OptionalInt rank,
    List<String> onlyIf,
    Stated stated) {

  public Statement {
    elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    covers = covers.map(List::copyOf);
    clientDuties = List.copyOf(clientDuties);
    onlyAimedAt = List.copyOf(onlyAimedAt);
    onlyIf = List.copyOf(onlyIf);
  }

  /**
   * What a statement says beside its level.
   *
   * @param number its number, where the level is read from one
   * @param from what starts the clock
   * @param replaces words struck out by hand; empty where none are
   * @param emptyBox whether it is a box that nobody has ticked
   * @param rules rules it is made for, such as {@code hipaa}; empty where its words name none, and
   *     it holds for all
   */
  public record Stated(
      Optional<StatedNumber> number,
      Optional<ClockStart> from,
      String replaces,
      boolean emptyBox,
      Set<String> rules) {
    /** Nothing beside the level. */
    public static final Stated NOTHING =
        new Stated(Optional.empty(), Optional.empty(), "", false, Set.of());

    public Stated {
      rules = Collections.unmodifiableSet(new TreeSet<>(rules));
    }

    /** The same, made for these rules. */
    public Stated forRules(Set<String> others) {
      return new Stated(number, from, replaces, emptyBox, others);
    }
  }

  /** A statement without conditions and numbers. */
  public Statement(
      Trait trait,
      OptionalInt level,
      Map<Trait.Element, String> elements,
      Where where,
      Optional<List<String>> covers,
      Optional<String> of,
      List<String> clientDuties,
      Optional<Boolean> efforts,
      List<String> onlyAimedAt,
      boolean taken,
      boolean onQuote,
      OptionalInt rank) {
    this(
        trait,
        level,
        elements,
        where,
        covers,
        of,
        clientDuties,
        efforts,
        onlyAimedAt,
        taken,
        onQuote,
        rank,
        List.of(),
        Stated.NOTHING);
  }

  /** True when nothing of it hangs on the client. */
  public boolean free() {
    return clientDuties.isEmpty();
  }

  /** Rules it is made for; empty where it names none. */
  public Set<String> rules() {
    return stated.rules();
  }

  /** Whether it holds for a rule: it names this one, or none. */
  public boolean isFor(String rule) {
    return rules().isEmpty() || rules().contains(rule);
  }

  /** The same made for these rules too; one that names none already holds for all. */
  public Statement alsoFor(Set<String> more) {
    if (rules().isEmpty() || rules().containsAll(more)) {
      return this;
    }
    Set<String> both = new TreeSet<>(rules());
    both.addAll(more);
    return copy(level, elements, where, stated.forRules(both));
  }

  /** The same with another level and other promises. */
  public Statement with(OptionalInt reached, Map<Trait.Element, String> promises) {
    return copy(reached, promises, where, stated);
  }

  private Statement copy(
      OptionalInt reached, Map<Trait.Element, String> promises, Where place, Stated beside) {
    return new Statement(
        trait,
        reached,
        promises,
        place,
        covers,
        of,
        clientDuties,
        efforts,
        onlyAimedAt,
        taken,
        onQuote,
        rank,
        onlyIf,
        beside);
  }

  /** The same statement standing elsewhere. */
  public Statement at(Where other) {
    return copy(level, elements, other, stated);
  }

  /** The same statement as an add-on that is bought. */
  public Statement asTaken() {
    return new Statement(
        trait,
        level,
        elements,
        where,
        covers,
        of,
        clientDuties,
        efforts,
        onlyAimedAt,
        true,
        onQuote,
        rank,
        onlyIf,
        stated);
  }
}
