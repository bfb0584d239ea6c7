// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A recurring item of the agreement, or dated work ordered on its own.
 *
 * @param capability id of the act
 * @param every interval in days
 * @param ongoing whether a platform or watch runs all the time
 * @param systems classes, tags or systems it is for; {@code all} allowed; absent where none is
 *     named
 * @param topics what it treats
 * @param record whether it leaves a record
 * @param independent whether the party neither runs nor sells the controls
 * @param joins whether the provider only takes part in the client's own act
 * @param once whether it is done once and then left to the client
 * @param clientDuties duties put on the client on which it hangs
 * @param dated whether an order carries its date
 * @param taken false for an add-on that is not bought
 * @param efforts whether it is an effort only; absent where the document decides
 * @param where document, clause, words
 * @param by who does it where it is not the provider; empty otherwise
 * @param date date of the order as written; empty where none is
 */
public record Deliverable(
    String capability,
    OptionalInt every,
    boolean ongoing,
    Optional<List<String>> systems,
    Set<String> topics,
    boolean record,
    boolean independent,
    boolean joins,
    boolean once,
    List<String> clientDuties,
    boolean dated,
    boolean taken,
    Optional<Boolean> efforts,
    Where where,
    String by,
    String date) {

  public Deliverable {
    systems = systems.map(List::copyOf);
    topics = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(topics));
    clientDuties = List.copyOf(clientDuties);
  }

  /** An item of which neither the party nor the date is written. */
  public Deliverable(
      String capability,
      OptionalInt every,
      boolean ongoing,
      Optional<List<String>> systems,
      Set<String> topics,
      boolean record,
      boolean independent,
      boolean joins,
      boolean once,
      List<String> clientDuties,
      boolean dated,
      boolean taken,
      boolean efforts,
      Where where) {
    this(
        capability,
        every,
        ongoing,
        systems,
        topics,
        record,
        independent,
        joins,
        once,
        clientDuties,
        dated,
        taken,
        Optional.of(efforts),
        where,
        "",
        "");
  }

  /** The same, where the document may decide whether it is an effort. */
  public Deliverable(
      String capability,
      OptionalInt every,
      boolean ongoing,
      Optional<List<String>> systems,
      Set<String> topics,
      boolean record,
      boolean independent,
      boolean joins,
      boolean once,
      List<String> clientDuties,
      boolean dated,
      boolean taken,
      Optional<Boolean> efforts,
      Where where) {
    this(
        capability,
        every,
        ongoing,
        systems,
        topics,
        record,
        independent,
        joins,
        once,
        clientDuties,
        dated,
        taken,
        efforts,
        where,
        "",
        "");
  }

  /** A recurring item with an interval and topics. */
  public static Deliverable every(String capability, int days, Set<String> topics) {
    return new Deliverable(
        capability,
        OptionalInt.of(days),
        false,
        Optional.empty(),
        topics,
        false,
        false,
        false,
        false,
        List.of(),
        false,
        true,
        false,
        Where.NOWHERE);
  }
}
