// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.List;
import org.plumbline.phrase.Key;

/** What pages say of a provider's answers to changes. */
enum AnswerWord implements Key {
  DID("name"),
  TITLE("name", "answered", "all"),
  TOTAL("accepted", "counter", "refused", "open"),
  COST("month", "quarter", "year", "once", "unpriced", "priced"),
  CLOSE("closes", "open"),
  SAID("kind", "usd", "per"),
  ON("date"),
  IS("kind"),
  PER("per"),
  NO_KIND("number"),
  NO_PRICE("number", "text"),
  TOO_LONG("number", "most"),
  OF("number"),
  GONE;

  private final List<String> arguments;

  AnswerWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("answer-said", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
