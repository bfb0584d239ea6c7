// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import org.plumbline.papers.Message;
import org.plumbline.phrase.Key;

/** What is noticed in papers beside mistakes, and what to ask. */
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

  private static final List<String> ARGUMENTS = List.of("subject", "details");

  /** A message in one sentence. */
  static String say(Message message, Run run) {
    String details = message.details().isEmpty() ? "-" : String.join(", ", message.details());
    return run.say(valueOf(message.kind().name()), message.subject(), details);
  }

  @Override
  public String key() {
    return Key.spelled("paper-word", this);
  }

  @Override
  public List<String> arguments() {
    return ARGUMENTS;
  }
}
