// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

/**
 * Something a reader must know beside a verdict; it never changes the verdict.
 *
 * @param kind what it is
 * @param detail the system or the act it concerns; empty where it concerns the whole cell
 */
public record Flag(Kind kind, String detail) implements Comparable<Flag> {

  /** Sorts of flag. */
  public enum Kind {
    /** The organization's own act needs technical skill, and it has no staff. */
    SKILL("SKILL?"),
    /** The act is the organization's and nobody is named for it. */
    OWNER("OWNER?"),
    /** A system in reach is looked after by somebody else. */
    SCOPE("SCOPE?"),
    /** Words that only promise to try. */
    EFFORTS("EFFORTS?"),
    /** A paper that governs is named and nobody has read it. */
    UNREAD("UNREAD?"),
    /** A table gives the provider what nobody can hand over. */
    OVER_INHERITED("OVER-INHERITED"),
    /** Two members hold one act on one system and no row divides it. */
    DOUBLE_OWNER("DOUBLE-OWNER"),
    /** The provider checks its own work. */
    SELF_REVIEW("SELF-REVIEW"),
    /** The control is met by the property of a product: ask for its proof. */
    PRODUCT("PRODUCT?");

    private final String spelling;

    Kind(String spelling) {
      this.spelling = spelling;
    }

    /** Spelling in files and tables. */
    public String spelling() {
      return spelling;
    }
  }

  /** Kind with what it concerns. */
  public String spelling() {
    return detail.isEmpty() ? kind.spelling() : kind.spelling() + " " + detail;
  }

  @Override
  public int compareTo(Flag other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : detail.compareTo(other.detail);
  }
}
