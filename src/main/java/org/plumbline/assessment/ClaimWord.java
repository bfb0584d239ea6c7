// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.phrase.Key;

/** What a verdict says about a claim, and why. */
enum ClaimWord implements Key {
  RIGHT,
  RIGHT_WHILE_UNNAMED,
  TOO_STRONG,
  YOURS,
  WRONG,
  NOT_APPLICABLE,
  /** Nothing binds, and ordered work could. */
  CAN_BE_ORDERED("items"),
  /** What the nearest way needs beyond the most this kind of support can say. */
  NEEDS("act", "limits"),
  LIMIT("trait", "level", "most", "source");

  private final List<String> arguments;

  ClaimWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("claim", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
