// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.phrase.Key;

/** On what a reading or a number stands. */
public enum Basis implements Key {
  /** A number in law or a contract clause. */
  LAW,
  /** The words of the control. */
  TEXT,
  /** Published guidance. */
  GUIDANCE,
  /** Professional practice; printed as an assumption and editable. */
  PRACTICE,
  /** Set by the organisation for itself; never written in our data. */
  ORGANISATION,
  /** A proposed rule, not in force. */
  PROPOSAL;

  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Basis> of(String spelling) {
    return Arrays.stream(values())
        .filter(b -> b != ORGANISATION && b.spelling().equals(spelling))
        .findFirst();
  }

  public static List<String> spellings() {
    return Arrays.stream(values()).filter(b -> b != ORGANISATION).map(Basis::spelling).toList();
  }

  /** Its words for readers. */
  @Override
  public String key() {
    return Key.spelled("basis", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
