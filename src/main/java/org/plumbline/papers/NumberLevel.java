// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;

/** What a stated number says of a trait: the level it reaches, or why it says none. */
public sealed interface NumberLevel {

  /**
   * A level.
   *
   * @param level by name; the lower one for a number between two
   */
  record Reached(String level) implements NumberLevel {}

  /**
   * No level.
   *
   * @param fault why
   * @param wanted keys under which the trait takes a number; empty when it takes none
   */
  record Refused(Fault fault, List<NumberKey> wanted) implements NumberLevel {
    public Refused {
      wanted = List.copyOf(wanted);
    }
  }

  /** Why a number says no level. */
  enum Fault {
    /** The levels of the trait are told by name alone. */
    NO_NUMBERS,
    /** Another kind of number, such as a retention where a rhythm is asked. */
    OTHER_KEY,
    /** Several deadlines where the trait has one. */
    SEVERAL_DEADLINES,
    /** Marked urgent where the trait has no urgent case. */
    NOT_URGENT,
    /** Kept for business days: which days nobody works never lengthens what is kept. */
    KEPT_IN_BUSINESS
  }
}
