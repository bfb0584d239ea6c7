// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

/** What a gate does, worst first. */
public enum GateEffect {
  BLOCKER("blocker"),
  HIGH("high"),
  WARNING("warning");

  private final String spelling;

  GateEffect(String spelling) {
    this.spelling = spelling;
  }

  /** As written in data. */
  public String spelling() {
    return spelling;
  }
}
