// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.BitSet;
import org.plumbline.capability.Capability;
import org.plumbline.capability.SystemClass;
import org.plumbline.papers.Client;
import org.plumbline.papers.ListedSystem;

/** Which listed systems an act reaches. */
public final class Reach {
  private Reach() {}

  /** Systems an act of a control reaches, without those exempt or in the care of others. */
  static BitSet of(Capability capability, String control, BitSet listed, Client client) {
    BitSet out = new BitSet();
    if (capability.reach() == Capability.Reach.NONE) {
      return out;
    }
    for (int i = listed.nextSetBit(0); i >= 0; i = listed.nextSetBit(i + 1)) {
      ListedSystem system = client.systems().get(i);
      if (reached(capability, system)
          && !system.exempt(control)
          && !cared(capability, system, client)) {
        out.set(i);
      }
    }
    return out;
  }

  /** Whether an act reaches a system by its class and what it does with regulated data. */
  public static boolean reached(Capability capability, ListedSystem system) {
    SystemClass type = system.systemClass();
    if (!capability.classes().isEmpty() && !capability.classes().contains(type)) {
      return false;
    }
    ListedSystem.Data data = system.data();
    return switch (capability.reach()) {
      case NONE -> false;
      case IN_SCOPE -> true;
      case REGULATED -> data == ListedSystem.Data.STORED || data == ListedSystem.Data.COPIES;
      case STORED -> data == ListedSystem.Data.STORED;
      case TRANSMITTED ->
          data == ListedSystem.Data.STORED
              || data == ListedSystem.Data.COPIES
              || data == ListedSystem.Data.PASSED;
    };
  }

  /** Whether somebody else looks after a system in this act. */
  public static boolean cared(Capability capability, ListedSystem system, Client client) {
    for (ListedSystem.Care care : system.cares()) {
      boolean counts = !care.own() || !capability.technicalHome() || client.staffed();
      if (counts && care.includes(capability.id())) {
        return true;
      }
    }
    return false;
  }
}
