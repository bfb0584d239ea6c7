// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.excel;

import java.util.List;
import org.plumbline.phrase.Key;

/** Matters of the written report to the board, as the page of the set calls them. */
enum BoardWord implements Key {
  OVERALL("set.board.overall"),
  COUNTS("set.board.counts", "own", "provider", "shared", "open"),
  RISK("set.board.risk"),
  RISK_SAYS("book.board-risk"),
  ENCRYPTION("set.board.encryption"),
  FACTORS("set.board.factors"),
  MEASURE_SAYS("book.board-measure"),
  PROVIDERS("set.board.providers"),
  PROVIDERS_SAYS("book.board-providers", "name"),
  TESTS("set.board.tests"),
  TESTS_SAYS("book.board-tests"),
  EVENTS("set.board.events"),
  EVENTS_SAYS("book.board-events"),
  CHANGES("set.board.changes"),
  TITLE("book.board-title", "name"),
  NOT_ASKED("book.board-not-asked"),
  HOW("book.board-how");

  private final String key;
  private final List<String> arguments;

  BoardWord(String key, String... arguments) {
    this.key = key;
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
