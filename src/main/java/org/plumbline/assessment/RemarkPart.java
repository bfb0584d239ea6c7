// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/** Parts of observations. */
enum RemarkPart implements Key {
  /** One sentence, then others. */
  THEN("first", "next"),
  /** Ids of controls, all of them. */
  CONTROLS("ids"),
  /** The first ids of many controls. */
  CONTROLS_AND_MORE("ids", "more"),
  COUNTED("framework", "count"),
  RESIGNED("framework", "then", "now", "of"),
  WAITING("framework", "waiting", "open", "alone", "more", "controls"),
  /** What a service leaves of one framework. */
  LEFT("framework", "count", "areas"),
  AREA("area", "count"),
  /** Sentences beyond those that are said. */
  AND_MORE("first", "more"),
  SIGNED("controls"),
  DATED("controls"),
  DATED_TOO("controls"),
  TERM("term", "level", "count", "alone"),
  QUOTED("text"),
  TOOL("tool"),
  /** A tool with the name of its product. */
  TOOL_NAMED("tool", "product"),
  TOOL_ASKED("tool", "ask"),
  /** The papers do not say what the tool holds. */
  TOOL_NOT_SAID("tool", "holds"),
  TOOL_NOT_SAID_ASKED("tool", "holds", "ask"),
  AMOUNT("amount"),
  AMOUNT_BETWEEN("low", "high");

  private final List<String> arguments;

  RemarkPart(String... arguments) {
    this.arguments = List.of(arguments);
  }

  Phrase of(Object... values) {
    return Phrase.of(this, values);
  }

  /** Sentences one after the other; at least one. */
  static Phrase inTurn(List<Phrase> sentences) {
    Phrase out = sentences.get(0);
    for (Phrase next : sentences.subList(1, sentences.size())) {
      out = THEN.of(out, next);
    }
    return out;
  }

  @Override
  public String key() {
    return Key.spelled("observation-part", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
