// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import org.plumbline.capability.Capability;
import org.plumbline.papers.ListedSystem;

/** Which listed systems an act reaches. */
public final class Reach {
  private Reach() {}

  /** Whether an act reaches a system by its class and what it does with regulated data. */
  public static boolean reached(Capability capability, ListedSystem system) {
    return MemberRules.reached(capability, system);
  }
}
