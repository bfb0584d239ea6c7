// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import org.plumbline.papers.Message;
import org.plumbline.phrase.Key;

/** What is noticed in papers beside mistakes, and what to ask; what it concerns follows below. */
enum PaperWord implements Key {
  UNREAD_PREVAILS,
  MAY_CHANGE,
  NOT_READ,
  CONTRADICTION,
  ELEMENTS_NOT_SAID,
  SYSTEMS_NOT_SAID,
  SCOPE_NOT_MAPPED,
  EFFORTS,
  CONDITION,
  JOINS,
  ONCE,
  FOR_SALE,
  CLAIM_AS_PROMISE,
  NA_CLAIMED,
  UNKNOWN_ID,
  OVER_INHERITED,
  DOUBLE_OWNER,
  AREA_NOT_LISTED,
  QUANTITY_NOT_KNOWN,
  OLD_SPELLING;

  static PaperWord of(Message.Kind kind) {
    return valueOf(kind.name());
  }

  @Override
  public String key() {
    return Key.spelled("paper-word", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
