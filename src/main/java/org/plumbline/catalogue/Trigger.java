// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

/** Who has to call for an act that an event sets off. */
public enum Trigger {
  NONE(""),
  /** The organization, when the business changes. */
  BUSINESS("business"),
  /** The provider, when a new weakness becomes known. */
  TECHNICAL("technical");

  private final String spelling;

  Trigger(String spelling) {
    this.spelling = spelling;
  }

  /** Spelling in data files and in JSON; empty where a control has none. */
  public String spelling() {
    return spelling;
  }
}
