// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;

/**
 * Something in the papers that somebody has to ask about. It is no mistake in the file and stops
 * nothing.
 *
 * @param kind what it is
 * @param subject what it is about: a trait, an act, a control, a paper, a word of the scope
 * @param details what belongs to it, such as the levels that contradict each other
 * @param where document, clause, words, place in the file
 * @param others further places that say something else of the same, of a contradiction
 */
public record Message(
    Kind kind, String subject, List<String> details, Where where, List<Where> others)
    implements Comparable<Message> {
  public Message {
    details = List.copyOf(details);
    others = List.copyOf(others);
  }

  /** A message about one place. */
  public Message(Kind kind, String subject, List<String> details, Where where) {
    this(kind, subject, details, where, List.of());
  }

  /** A message without details. */
  public Message(Kind kind, String subject, Where where) {
    this(kind, subject, List.of(), where);
  }

  /** Kinds in the order in which a page lists them: what governs everything first. */
  public enum Kind {
    /** An unread paper governs what was read. */
    UNREAD_PREVAILS,
    /** The provider may change a paper alone. */
    MAY_CHANGE,
    /** A paper is named and nobody has read it. */
    NOT_READ,
    /** Two statements, rows or tables say different things of the same. */
    CONTRADICTION,
    /** An old level bundled several promises. */
    ELEMENTS_NOT_SAID,
    /** The paper does not say of which systems. */
    SYSTEMS_NOT_SAID,
    /** A word of the scope means none of the systems. */
    SCOPE_NOT_MAPPED,
    /** Promised with efforts only. */
    EFFORTS,
    /** Binds only while a condition of the client's holds. */
    CONDITION,
    /** The provider takes part in the client's act. */
    JOINS,
    /** Done once and then left to the client. */
    ONCE,
    /** For sale, and promised by nothing. */
    FOR_SALE,
    /** Words that bind nobody quoted for a promise. */
    CLAIM_AS_PROMISE,
    /** A table calls a control not applicable. */
    NA_CLAIMED,
    /** An id of a table that nothing has. */
    UNKNOWN_ID,
    /** A table gives away what only the organization can do. */
    OVER_INHERITED,
    /** Two members hold one duty on one system. */
    DOUBLE_OWNER,
    /** A statement lies in an area that the provider does not list. */
    AREA_NOT_LISTED,
    /** A price is known, how many are not. */
    QUANTITY_NOT_KNOWN,
    /** An old spelling was read as the new one. */
    OLD_SPELLING;

    /** Spelling in tables. */
    public String spelling() {
      return name().replace('_', '-');
    }
  }

  @Override
  public int compareTo(Message other) {
    int byKind = kind.compareTo(other.kind);
    int bySubject = byKind != 0 ? byKind : subject.compareTo(other.subject);
    return bySubject != 0
        ? bySubject
        : where.place().line() != other.where.place().line()
            ? Integer.compare(where.place().line(), other.where.place().line())
            : details.toString().compareTo(other.details.toString());
  }
}
