// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.util.List;
import org.plumbline.phrase.Key;

/** What the interface says when it cannot do what was asked. */
enum ApiWord implements Key {
  TITLE,
  ABOUT,
  BAD_REQUEST,
  NOT_FOUND,
  NOT_FOUND_DETAIL("word"),
  STALE,
  STALE_DETAIL("seen", "newest"),
  CONDITION_NEEDED,
  CONDITION_NEEDED_DETAIL("condition"),
  BAD_DATA,
  BAD_DATA_DETAIL("count"),
  BAD_VALUE("name", "value"),
  BAD_BODY,
  BAD_LETTERS,
  UNKNOWN_WORD("kind", "word", "known"),
  OUR_BUG,
  OUR_BUG_DETAIL("number");

  private final List<String> arguments;

  ApiWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("api", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
