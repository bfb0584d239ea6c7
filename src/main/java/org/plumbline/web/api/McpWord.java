// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.util.List;
import org.plumbline.phrase.Key;

/** What assistants that ask by the Model Context Protocol are told. */
enum McpWord implements Key {
  ABOUT,
  LIST_TITLE,
  LIST_ABOUT,
  EXPLAIN_TITLE,
  EXPLAIN_ABOUT,
  COMPARE_TITLE,
  COMPARE_ABOUT,
  CHANGES_TITLE,
  CHANGES_ABOUT,
  ORGANIZATION,
  REQUIREMENT,
  OFFER,
  ONE,
  OTHER,
  NO_ORGANIZATIONS,
  ORGANIZATION_LINE("name", "options"),
  ORGANIZATION_MISTAKES("name", "count"),
  NO_ORGANIZATION("word", "known"),
  NO_OPTION("word", "organization", "known"),
  NAME_OPTION("organization", "known"),
  MISSING("name"),
  UNKNOWN("kind", "word", "count", "known"),
  MISTAKES,
  MISTAKE("place", "message", "help"),
  HEADING("id", "title"),
  WITHDRAWN("id", "how"),
  PART("id", "title"),
  ACT("title"),
  CELL("rules", "id", "title", "verdict"),
  COMPARED("one", "other", "better", "worse", "same"),
  DIFFERENCE("rules", "id", "title"),
  UNDER("name", "why"),
  CHANGES("name", "open"),
  STEP("number", "closes", "sofar", "open"),
  FOR("title", "purpose"),
  SUBJECT("provider", "subject"),
  ASK("question"),
  WRITE("wording"),
  CLOSES("controls"),
  NOTHING_CLOSES("controls"),
  COUNSEL;

  private final List<String> arguments;

  McpWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("mcp", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
