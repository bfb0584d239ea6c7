// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with the numbers, prices and business points of a paper's file. */
enum PaperProblem implements ProblemKey {
  LENGTH("ENG-060", "", "value", "key"),
  /** Weeks, months or years. */
  LENGTH_NOT_IN_DAYS("ENG-060", "days", "value", "key"),
  LENGTH_RANGE("ENG-060", "range", "value", "key"),
  /** No time of the day. */
  HOUR("ENG-061", "", "value", "key"),
  /** Business hours that end before they begin. */
  HOURS_ORDER("ENG-061", "order", "open", "close"),
  /** A level and a number, or two numbers. */
  TWO_VALUES("ENG-062", "", "keys"),
  /** Several deadlines of which none is said. */
  NO_DEADLINE("ENG-062", "none"),
  /** A number for a trait that is told by levels. */
  NO_NUMBERS("ENG-063", "level", "key", "trait"),
  OTHER_KEY("ENG-063", "", "key", "trait", "wanted"),
  SEVERAL_DEADLINES("ENG-063", "several", "trait"),
  NOT_URGENT("ENG-063", "urgent", "trait"),
  KEPT_IN_BUSINESS("ENG-063", "kept", "trait"),
  /** No number with a decimal point. */
  AMOUNT("ENG-064", "", "value", "key"),
  AMOUNT_RANGE("ENG-064", "range", "value", "key", "least", "most"),
  /** More than two numbers, or none, where a price is low and high. */
  NOT_LOW_AND_HIGH("ENG-065", "", "key"),
  LOW_ABOVE_HIGH("ENG-065", "order", "low", "high"),
  CURRENCY("ENG-066", "", "value"),
  /** A word outside a closed set. */
  WORD("ENG-067", "", "key", "word", "near"),
  NO_LINES("ENG-068", ""),
  /** A document that is not among the papers. */
  DOCUMENT("ENG-069", "", "word", "near"),
  NO_DOCUMENTS("ENG-069", "none", "word");

  private final Spec spec;

  PaperProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
