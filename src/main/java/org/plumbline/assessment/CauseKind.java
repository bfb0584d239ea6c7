// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.phrase.Key;

/** What sort of thing a verdict turns on. */
public enum CauseKind implements Key {
  /** A level of a term of the contract, or of the organization's own staff. */
  TERM("trait"),
  /** A separate promise inside a term. */
  ELEMENT("element"),
  /** A recurring deliverable, its rhythm, what it treats, or who makes it. */
  DELIVERABLE("deliverable"),
  /** The rule that an agreement is made for. */
  RULE("rule"),
  /** The signature of both. */
  SIGNATURE("signature"),
  /** A product function that must be named. */
  FUNCTION("function"),
  /** A dated order. */
  ORDER("order"),
  /** Cover of a system. */
  SYSTEM("system"),
  /** A named performer. */
  MATRIX("matrix"),
  /** The kind of support itself. */
  MODEL("model");

  private final String spelling;

  CauseKind(String spelling) {
    this.spelling = spelling;
  }

  /** As written in JSON. */
  public String spelling() {
    return spelling;
  }

  /** Its words for readers. */
  @Override
  public String key() {
    return Key.spelled("cause-kind", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
