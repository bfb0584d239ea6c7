// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.phrase.Key;

/** How one thing is told that papers must say: what is wanted, and what they say. */
enum Item implements Key {
  /** A level of a scale. */
  LEVEL("level"),
  NAMED,
  NOT_NAMED,
  PROMISED,
  NOT_SAID,
  DELIVERABLE,
  /** A recurring deliverable and its longest interval. */
  DELIVERABLE_EVERY("days"),
  NO_DELIVERABLE,
  /** A deliverable that comes too seldom, or without a rhythm. */
  DELIVERABLE_TOO_SELDOM,
  TOPIC_TREATED,
  TOPIC_NOT_SAID,
  INDEPENDENT,
  NOT_INDEPENDENT,
  SIGNED_BY_BOTH,
  NOT_SIGNED,
  OUTSIDE_SERVICE("area"),
  OTHER_PARTY("party"),
  ADD_ON,
  /** An agreement made for a rule, and for which it is made instead. */
  FOR_RULE("rule", "information"),
  FOR_OTHER_RULES("named"),
  /** A dated order, once. */
  ORDER,
  /** A dated order, again and again. */
  ORDER_EVERY("days"),
  /** The same by somebody other than the provider. */
  ORDER_BY_OTHERS,
  ORDER_BY_OTHERS_EVERY("days"),
  NO_ORDER,
  /** An order that lies there, of which one date is known. */
  ORDERED_ONCE,
  ORDERED_EVERY("days"),
  COVERED,
  NOT_COVERED,
  COVERED_ALL("systems"),
  CARED_FOR,
  /** A documented reason leaves the system out. */
  EXEMPT("reason"),
  PERFORMER,
  NOBODY,
  STAFF,
  OWN_ACT,
  OWN_PART,
  /** A duty of the client in the paper's own words. */
  DUTY("words"),
  /** Wanted and found in one sentence, for lists. */
  MISSING_TERM("trait", "required", "stated"),
  MISSING_FUNCTION("function"),
  MISSING_ORDER("act", "required"),
  MISSING_SYSTEM("system"),
  MISSING_ELEMENT("element"),
  MISSING_DELIVERABLE("act", "required"),
  MISSING_INTERVAL("act", "required"),
  MISSING_TOPIC("topic"),
  MISSING_INDEPENDENT("act"),
  MISSING_CONTRACT,
  MISSING_RULE("named", "rule", "information"),
  MISSING_MATRIX,
  RUNNING_SERVICE("days"),
  NO_WAY,
  /** What no contract of this kind can say. */
  NOTHING;

  private final List<String> arguments;

  Item(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("missing", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
