// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import org.plumbline.phrase.Key;

/** Who does which act on which system, and what an objective comes to. */
enum WhoWord implements Key {
  TEXT("text"),
  TITLE,
  OF_ACT("act"),
  ACT("act", "who"),
  SYSTEMS("systems", "who"),
  SYSTEMS_WHERE("systems", "who", "where"),
  ACT_WHERE("act", "who", "where"),
  PROVIDER,
  HELD("providers"),
  HELD_OFFERED("providers"),
  HELD_ADVERTISED("providers"),
  SHARED("providers"),
  SHARED_OFFERED("providers"),
  SHARED_ADVERTISED("providers"),
  YOU,
  OWN_STAFF("who"),
  OTHERS("who"),
  OPEN("providers"),
  NOBODY,
  IMPOSSIBLE,
  UNCOVERED,
  CARER_TOO("who"),
  WRITTEN("where", "words"),
  WRITTEN_SHORT("where"),
  CLAUSE("paper", "clause"),
  HEADING("paper", "clause"),
  PAPER("paper"),
  MISSING("item"),
  HALF("item"),
  HALF_DONE,
  EXEMPT("systems", "reason"),
  NOT_REACHED("act", "system"),
  NOT_REACHED_AT_ALL("act"),
  OBJECTIVE("id", "title"),
  SEEKS,
  ASKS,
  WORK("act", "capability"),
  PART_TITLE("organization", "arrangement"),
  PART("part"),
  DECISION,
  NOT_APPLICABLE,
  WHOLE("control"),
  PARTS("part", "letters"),
  WEAKEST("part"),
  CALLED_FOR,
  CALLED_FOR_BY("framework", "id", "title", "verdict"),
  CALLED_FOR_MORE("count", "framework"),
  MEANS("means"),
  OF_ARRANGEMENT("act", "arrangement"),
  ASKED("system", "data", "class");

  private final List<String> arguments;

  WhoWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("who", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
