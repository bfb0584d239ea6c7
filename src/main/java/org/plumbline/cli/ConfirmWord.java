// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.List;
import org.plumbline.phrase.Key;

/** What is asked of the person who confirms what was read. */
enum ConfirmWord implements Key {
  BEGIN("provider", "statements", "questions", "minutes"),
  EMPTY_PAGES("paper", "pages"),
  HEAD("at", "of", "title", "duties"),
  SEVERAL("count"),
  READ_AS,
  TITLED("title", "read"),
  ASK_MANY,
  NOT_A_KEY("typed"),
  LIST_UNDECIDING,
  LIST_YOURS,
  LIST_PRICES,
  LIST_LINE("words", "place"),
  ONE_OF_THEM("title"),
  LIST_READ("read"),
  NOTHING_ELSE,
  PRICE_AMOUNT,
  PRICE_UNIT,
  PRICE_PER,
  REFUSED_SYSTEMS("list"),
  NO_OFFERS("folder"),
  SYSTEMS("provider"),
  LEFT_OUT("words"),
  SYSTEMS_ASK,
  EXCLUDED_ASK,
  SYSTEMS_AGAIN,
  SYSTEMS_WAIT("provider"),
  WORDS_SYSTEMS("list"),
  GOVERNS("paper"),
  GOVERNS_WORDS("words", "place"),
  GOVERNS_ASK("paper"),
  SIGNED_ASK("title", "provider"),
  SIGNED_BY,
  SIGNED_ON,
  SIGNED_AGAIN,
  SIGNED_NOT("title"),
  SIGNED_KEPT("title", "by", "day"),
  LEFT_SYSTEMS("count"),
  LEFT_UNSIGNED("count", "folder"),
  NEXT("folder");

  private final List<String> takes;

  ConfirmWord(String... takes) {
    this.takes = List.of(takes);
  }

  @Override
  public String key() {
    return Key.spelled("confirm-word", this);
  }

  @Override
  public List<String> arguments() {
    return takes;
  }
}
