// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.capability.FactRule;
import org.plumbline.capability.Facts;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;
import org.plumbline.phrase.WrittenDay;

/** How an answer that takes a duty away is told, with where it comes from. */
enum AnswerWord implements Key {
  ANSWER("answer", "dated", "confirmed"),
  YES,
  NO,
  NUMBER("number"),
  DATED("date"),
  DATED_FROM("date", "source"),
  NOT_DATED,
  NOT_DATED_FROM("source"),
  CONFIRMED("who"),
  NOT_CONFIRMED;

  private final List<String> arguments;

  AnswerWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  /** The answer on which a rule hangs. */
  static Phrase of(FactRule rule, Facts facts) {
    Integer answer = facts.answer(rule.fact().id());
    Facts.Ground ground = facts.ground(rule.fact().id());
    int value = answer == null ? 0 : answer;
    Phrase told = rule.fact().number() ? Phrase.of(NUMBER, value) : Phrase.of(value > 0 ? YES : NO);
    return Phrase.of(
        ANSWER,
        told,
        dated(ground),
        ground.confirmedBy().isEmpty()
            ? Phrase.of(NOT_CONFIRMED)
            : Phrase.of(CONFIRMED, ground.confirmedBy()));
  }

  private static Phrase dated(Facts.Ground ground) {
    if (ground.date().isEmpty()) {
      return ground.source().isEmpty()
          ? Phrase.of(NOT_DATED)
          : Phrase.of(NOT_DATED_FROM, ground.source());
    }
    return ground.source().isEmpty()
        ? Phrase.of(DATED, WrittenDay.said(ground.date()))
        : Phrase.of(DATED_FROM, WrittenDay.said(ground.date()), ground.source());
  }

  @Override
  public String key() {
    return Key.spelled("answer", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
