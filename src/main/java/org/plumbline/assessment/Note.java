// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;

/** What a reader must know beside a verdict, or why there is none. */
public enum Note implements Key {
  /** It rests on papers that are offered and not signed. */
  ONLY_OFFERED,
  /** It rests on a page that nobody has offered to this organization. */
  ONLY_ADVERTISED,
  /** The organization must start it when its business changes. */
  BUSINESS_CHANGES,
  /** The provider must start it when a weakness becomes known. */
  NEW_WEAKNESS,
  /** It binds only where a fact holds, and the fact does not. */
  FACT("rule", "reason", "answer"),
  /** The organization left the control out. */
  TAILORED_OUT("rationale"),
  /** The chosen baseline does not select it. */
  BASELINE("baseline"),
  /** Every act it calls for falls away. */
  NO_ACT;

  private final List<String> arguments;

  Note(String... arguments) {
    this.arguments = List.of(arguments);
  }

  Phrase says(Object... values) {
    return Phrase.of(this, values);
  }

  @Override
  public String key() {
    return Key.spelled("note", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
