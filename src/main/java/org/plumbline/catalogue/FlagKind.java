// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import java.util.Optional;
import org.plumbline.phrase.Key;

/** What a reader must look at beside a verdict; it never changes the verdict. */
public enum FlagKind implements Key {
  /** A duty stays with the organization and nobody is named for it. */
  OWNER("OWNER?"),
  /** A duty with a technical half stays with people who cannot do that half. */
  SKILL("SKILL?"),
  /** A paper that governs is named and nobody has read it. */
  UNREAD("UNREAD?"),
  /** Two papers, two rows, or a row and a paper say different things. */
  CONTRADICTION("CONTRADICTION"),
  /** Words that only promise to try. */
  EFFORTS("EFFORTS?"),
  /** A table gives the provider what stays with the organization. */
  OVER_INHERITED("OVER-INHERITED"),
  /** Two providers hold one act on one system and no row divides it. */
  DOUBLE_OWNER("DOUBLE-OWNER"),
  /** Whether it holds is a property of a product: ask the maker. */
  PRODUCT("PRODUCT?"),
  /** The provider would check its own work. */
  SELF_REVIEW("SELF-REVIEW"),
  /** Only others look after some of the systems: ask for their contract. */
  SCOPE("SCOPE?");

  private final String spelling;

  FlagKind(String spelling) {
    this.spelling = spelling;
  }

  /** As written in data and JSON. */
  public String spelling() {
    return spelling;
  }

  /** The flag of this spelling, if there is one. */
  public static Optional<FlagKind> of(String spelling) {
    for (FlagKind flag : values()) {
      if (flag.spelling.equals(spelling)) {
        return Optional.of(flag);
      }
    }
    return Optional.empty();
  }

  /** Its words for readers. */
  @Override
  public String key() {
    return Key.spelled("flag", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
