// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import org.plumbline.phrase.Key;

/** What a verdict means, in one sentence. */
enum VerdictSentence implements Key {
  STRUCTURAL_GAP,
  UNASSIGNED,
  CONDITIONAL,
  RETAINED,
  SHARED,
  DELIVERABLE,
  NOT_APPLICABLE;

  @Override
  public String key() {
    return Key.spelled("verdict", this) + ".sentence";
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
