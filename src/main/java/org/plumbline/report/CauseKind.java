// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report;

import java.util.List;
import java.util.Locale;
import org.plumbline.assessment.Missing;
import org.plumbline.phrase.Key;

/** What kind of thing keeps a control open, in the order in which equal causes are listed. */
public enum CauseKind implements Key {
  /** A product function is not named. */
  FUNCTION,
  /** Nobody is named for work that two sides share. */
  MATRIX,
  /** No term of this kind of support can do it. */
  MODEL,
  /** A dated order is missing. */
  ORDER,
  /** A system is not covered. */
  SYSTEM,
  /** Words of the contract are missing. */
  TRAIT;

  /** The kind of a missing item. */
  public static CauseKind of(Missing item) {
    if (item instanceof Missing.Term) {
      return TRAIT;
    }
    if (item instanceof Missing.Function) {
      return FUNCTION;
    }
    return item instanceof Missing.Order ? ORDER : SYSTEM;
  }

  /** As spelled in data. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String key() {
    return Key.spelled("cause", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
