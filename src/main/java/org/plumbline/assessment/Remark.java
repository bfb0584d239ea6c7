// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/** What can be observed of an arrangement by counting its cells or reading its paper. */
enum Remark implements Key {
  /** The paper divides work with staff there is none of. */
  STAFF("O-STAFF", "count", "controls"),
  /** The paper divides work and nothing says how (F80). */
  MATRIX("O-MATRIX", "count", "controls"),
  RESIGN("O-RESIGN", "frameworks"),
  SIZE("O-SIZE", "people", "from", "to", "model"),
  /** A system nobody looks after. */
  SYSTEM("O-SYSTEM", "system", "data", "frameworks"),
  /** A system somebody else looks after in part. */
  SYSTEM_IN_PART("O-SYSTEM", "system", "data", "by", "frameworks"),
  AGREEMENT("O-AGREEMENT", "closes", "frameworks"),
  AGREEMENT_AND_GAPS("O-AGREEMENT", "closes", "frameworks", "gaps"),
  MEDIA("O-MEDIA", "controls"),
  TERMS("O-TERMS", "framework", "terms"),
  SKILL("O-SKILL", "count", "controls"),
  NIGHT("O-NIGHT", "hours"),
  NIGHT_AND_OPEN("O-NIGHT", "hours", "count", "controls"),
  CEILING("O-CEILING", "gaps", "points", "fives", "heaviest", "ceiling"),
  CEILING_BELOW(
      "O-CEILING", "gaps", "points", "fives", "heaviest", "ceiling", "threshold", "citation"),
  RETAINED("O-RETAINED", "points"),
  /** A level of CMMC that counts requirements and no points. */
  IN_WRITING("O-IN-WRITING", "framework", "count", "all"),
  PLAN("O-PLAN", "may", "open", "not", "threshold", "days", "citation"),
  DAY_ONE("O-DAY-ONE", "term", "controls"),
  EXEMPT("O-EXEMPT", "system", "reason", "count"),
  EXEMPT_AND_POINTS("O-EXEMPT", "system", "reason", "count", "then", "now"),
  /** What one service leaves to others, once, by area. */
  LEFT_TO_OTHERS(Observation.LEFT_TO_OTHERS, "frameworks"),
  UNREAD("O-UNREAD", "count", "controls", "says"),
  CONTRADICTION("O-CONTRADICTION", "count", "controls", "says"),
  EFFORTS("O-EFFORTS", "count", "controls", "says"),
  OVER_INHERITED("O-OVER-INHERITED", "count", "controls", "says"),
  DOUBLE_OWNER("O-DOUBLE-OWNER", "count", "controls", "says"),
  SELF_REVIEW("O-SELF-REVIEW", "count", "controls"),
  PRODUCT("O-PRODUCT", "count", "controls"),
  WORDS("O-WORDS", "words"),
  PRICE("O-PRICE", "currency", "one", "three"),
  PRICE_OPEN("O-PRICE", "currency", "one", "three", "open");

  private final String id;
  private final List<String> arguments;

  Remark(String id, String... arguments) {
    this.id = id;
    this.arguments = List.of(arguments);
  }

  Observation of(Object... values) {
    return new Observation(id, Phrase.of(this, values));
  }

  @Override
  public String key() {
    return Key.spelled("observation", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
