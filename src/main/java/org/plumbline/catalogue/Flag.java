// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import org.plumbline.phrase.Key;

/** A remark that stands beside a verdict. */
public enum Flag implements Key {
  /** The control asks for a product that the papers have to name. */
  PRODUCT("PRODUCT?"),
  /** The provider would judge its own work. */
  SELF_REVIEW("SELF-REVIEW"),
  /** The organization keeps a duty that needs technical skill. */
  SKILL("SKILL?"),
  /** Nobody is named for a duty of the organization. */
  OWNER("OWNER?"),
  /** Only another party looks after some of the systems. */
  SCOPE("SCOPE?");

  private final String spelling;

  Flag(String spelling) {
    this.spelling = spelling;
  }

  /** Spelling in data files and in JSON. */
  public String spelling() {
    return spelling;
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
