// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One row of a responsibility matrix, as it concerns one member.
 *
 * @param key what it speaks of
 * @param party who acts
 * @param member whom a row for another member names; empty otherwise
 * @param members all members that a row over the arrangement names; empty for a member's own row
 * @param signed whether both have signed the matrix
 * @param fanned whether the table names a standard or paragraph and the row is spread below it
 * @param evidence what shows it; empty where the table names nothing
 * @param every interval in days
 * @param covers classes, tags or systems it holds for; absent for the general list
 * @param where document, place in the table, the table's words
 * @param parts objectives or lettered parts of the control that the table lists; empty where it
 *     names the control as a whole
 */
public record Row(
    Key key,
    Party party,
    String member,
    Set<String> members,
    boolean signed,
    boolean fanned,
    String evidence,
    OptionalInt every,
    Optional<List<String>> covers,
    Where where,
    List<String> parts) {

  public Row {
    members = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(members));
    covers = covers.map(List::copyOf);
    parts = List.copyOf(parts);
  }

  /** A row for the whole of what it names. */
  public Row(
      Key key,
      Party party,
      String member,
      Set<String> members,
      boolean signed,
      boolean fanned,
      String evidence,
      OptionalInt every,
      Optional<List<String>> covers,
      Where where) {
    this(key, party, member, members, signed, fanned, evidence, every, covers, where, List.of());
  }

  /** What a row speaks of, by the grain of the table. */
  public record Key(Grain grain, String id) {}

  /** Grain of a table: a control counts before an act, an act before its area. */
  public enum Grain {
    CONTROL,
    CAPABILITY,
    AREA
  }

  /** Who acts by a row. */
  public enum Party {
    PROVIDER,
    JOINT,
    CLIENT,
    MEMBER,
    NOT_APPLICABLE
  }

  /** True where the row gives the member a part. */
  public boolean assigns() {
    return party == Party.PROVIDER || party == Party.JOINT;
  }

  /** The same row once both have signed the matrix. */
  public Row asSigned() {
    return new Row(
        key, party, member, members, true, fanned, evidence, every, covers, where, parts);
  }

  /** The same row standing elsewhere. */
  public Row at(Where other) {
    return new Row(
        key, party, member, members, signed, fanned, evidence, every, covers, other, parts);
  }

  /** The same row for other classes, tags or systems. */
  public Row covering(List<String> words) {
    return new Row(
        key,
        party,
        member,
        members,
        signed,
        fanned,
        evidence,
        every,
        Optional.of(words),
        where,
        parts);
  }
}
