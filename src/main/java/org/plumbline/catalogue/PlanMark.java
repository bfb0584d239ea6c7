// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.List;
import org.plumbline.phrase.Key;

/** Whether an open requirement may stand on a plan of action and milestones (POA&amp;M). */
public enum PlanMark implements Key {
  /** The rule does not say. */
  NONE(""),
  ALLOWED("allowed"),
  /** Only in the case the rule names. */
  CONDITIONAL("conditional"),
  NOT_ALLOWED("not-allowed");

  private final String spelling;

  PlanMark(String spelling) {
    this.spelling = spelling;
  }

  /** Spelling in data files and in JSON; empty where a control has none. */
  public String spelling() {
    return spelling;
  }

  /** Its words for readers. */
  @Override
  public String key() {
    return Key.spelled("plan-mark", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
