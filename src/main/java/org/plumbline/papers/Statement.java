// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.capability.Trait;

/**
 * What a paper says of one trait.
 *
 * @param trait what it is about
 * @param level rank it reaches; empty where only elements are promised
 * @param elements separate promises with their words
 * @param where document, clause, words
 * @param covers classes, tags or systems it holds for; absent where it names none
 * @param of what it is about where the trait is narrower
 * @param clientDuties duties put on the client on which it hangs
 * @param efforts whether it is an effort only; absent where the document decides
 * @param onlyAimedAt elements that are only aimed at
 * @param taken false for an add-on that is not bought or a box that is empty
 * @param onQuote whether it holds only if the quote lists it
 * @param rank rank that replaces that of its document
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
    OptionalInt rank) {

  public Statement {
    elements = Map.copyOf(elements);
    covers = covers.map(List::copyOf);
    clientDuties = List.copyOf(clientDuties);
    onlyAimedAt = List.copyOf(onlyAimedAt);
  }

  /** A plain statement of a level for everything the papers cover. */
  public static Statement of(Trait trait, int level, Where where) {
    return new Statement(
        trait,
        OptionalInt.of(level),
        Map.of(),
        where,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        true,
        false,
        OptionalInt.empty());
  }
}
