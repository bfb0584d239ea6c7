// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import org.plumbline.phrase.Key;

/** What a rule says of the force of a specification. */
public enum Designation implements Key {
  /** The rule makes no such difference. */
  NONE(""),
  REQUIRED("required"),
  /** To be assessed, then done or replaced by an equal measure; never optional. */
  ADDRESSABLE("addressable");

  private final String spelling;

  Designation(String spelling) {
    this.spelling = spelling;
  }

  /** Spelling in data files and in JSON; empty where a control has none. */
  public String spelling() {
    return spelling;
  }

  /** Its words for readers. */
  @Override
  public String key() {
    return Key.spelled("designation", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
