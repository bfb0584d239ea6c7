// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.Arrays;
import java.util.List;
import org.plumbline.phrase.Key;

/** Words of the pages, each with what it means, in the order in which they are explained. */
enum GlossaryWord implements Key {
  DUTY,
  DUTY_IS,
  REQUIREMENT,
  REQUIREMENT_IS,
  OBJECTIVE,
  OBJECTIVE_IS,
  RULES,
  RULES_IS,
  OFFER,
  OFFER_IS,
  PAPER,
  PAPER_IS,
  STATEMENT,
  STATEMENT_IS,
  QUESTION,
  QUESTION_IS,
  CHANGE,
  CHANGE_IS,
  CLOSES,
  CLOSES_IS,
  TOGETHER,
  TOGETHER_IS,
  STOP,
  STOP_IS,
  SYSTEM,
  SYSTEM_IS,
  CARE,
  CARE_IS,
  JOB,
  JOB_IS,
  RECORD,
  RECORD_IS,
  GAP,
  GAP_IS,
  ASSESSMENT,
  ASSESSMENT_IS;

  private static final String MEANING = "_IS";

  /** The words alone. */
  static List<GlossaryWord> words() {
    return Arrays.stream(values()).filter(w -> !w.name().endsWith(MEANING)).toList();
  }

  /** What a word means. */
  GlossaryWord meaning() {
    return valueOf(name() + MEANING);
  }

  @Override
  public String key() {
    return Key.spelled("web.glossary", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
