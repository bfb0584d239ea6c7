// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import org.plumbline.phrase.Key;

/** What becomes of one act under an arrangement, worst first. */
public enum Outcome implements Key {
  /** Not reachable whatever is added to the contract. */
  IMPOSSIBLE(0, 'G'),
  /** Nobody is named. */
  UNOWNED(1, 'U'),
  /** Reachable; something is missing. */
  ATTAINABLE(2, 'C'),
  /** The organization's own act by its nature. */
  ORG(3, 'O'),
  /** Left with the organization, or declared by it. */
  SELF(3, 'S'),
  /** Both act and both are bound. */
  JOINT(4, 'J'),
  /** The provider alone is bound. */
  COMMITTED(5, 'P');

  private final int weight;
  private final char letter;

  Outcome(int weight, char letter) {
    this.weight = weight;
    this.letter = letter;
  }

  /** Order of preference; the organization's own two weigh the same. */
  public int weight() {
    return weight;
  }

  /** Letter in tables of expected results. */
  public char letter() {
    return letter;
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

  /** True when the organization itself acts. */
  public boolean own() {
    return this == ORG || this == SELF;
  }

  /** True when a provider is bound. */
  public boolean held() {
    return this == JOINT || this == COMMITTED;
  }
}
