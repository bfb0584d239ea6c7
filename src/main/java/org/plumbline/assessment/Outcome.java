// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.List;
import org.plumbline.phrase.Key;

/** What becomes of one capability under an arrangement, worst first. */
public enum Outcome implements Key {
  /** Not reachable even with the most a contract can add; closing it means leaving the model. */
  IMPOSSIBLE,
  /** Nobody is named for it. */
  UNOWNED,
  /** Not held as stated, reachable by terms, orders or coverage. */
  ATTAINABLE,
  /** The organisation's own act by its nature. */
  ORG,
  /** The organisation performs it, no contract takes it on. */
  SELF,
  /** Both sides act and both are bound. */
  JOINT,
  /** The provider alone is bound. */
  COMMITTED;

  /** Order of preference; ORG and SELF weigh the same. */
  int weight() {
    return switch (this) {
      case IMPOSSIBLE -> 0;
      case UNOWNED -> 1;
      case ATTAINABLE -> 2;
      case ORG, SELF -> 3;
      case JOINT -> 4;
      case COMMITTED -> 5;
    };
  }

  /** Its words for readers. */
  @Override
  public String key() {
    return Key.spelled("outcome", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
